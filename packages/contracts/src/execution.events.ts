import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

const workout = z.object({ workoutId: z.uuid(), clientId: z.uuid(), revision: z.int() });

/** A session was started, changed or finished: subscribers read it again. */
export const workoutLogged = defineEvent(
  'execution.workout-logged.v1',
  workout.extend({
    isFinished: z.boolean(),
    /** The day of the plan that was trained; null for a workout outside the plan. */
    scheduledDayId: z.uuid().nullable(),
    /** Null in what was told before it was part of this. */
    startedAt: z.iso.datetime().nullable().default(null),
  }),
);
export const workoutDeleted = defineEvent(
  'execution.workout-deleted.v1',
  // Null for a workout outside the plan, and in what was told before this was said.
  workout.extend({ scheduledDayId: z.uuid().nullable().default(null) }),
);
export const personalRecordSet = defineEvent(
  'execution.personal-record-set.v1',
  z.object({ clientId: z.uuid(), workoutId: z.uuid(), recordIds: z.array(z.uuid()) }),
);
export const setCommented = defineEvent(
  'execution.set-commented.v1',
  z.object({ commentId: z.uuid(), clientId: z.uuid(), workoutId: z.uuid() }),
);
export const trainingSettingsChanged = defineEvent(
  'execution.training-settings-changed.v1',
  z.object({ userId: z.uuid() }),
);
