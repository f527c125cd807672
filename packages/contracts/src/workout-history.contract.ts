import * as z from 'zod';
import { StoredWorkout, Workout } from './execution.words.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant } from './words.ts';

/** A workout as it was before one of its changes. */
export const FormerWorkout = z.object({
  /** The revision it had. */
  revision: z.int(),
  replacedAt: Instant,
  replacedBy: z.object({ userId: z.uuid(), name: z.string() }),
  workout: Workout,
});
export type FormerWorkout = z.infer<typeof FormerWorkout>;

const tag = 'Workouts';

export const workoutHistoryContract = {
  listFormerWorkouts: route({
    method: 'GET',
    path: '/workouts/:id/history',
    access: 'signed-in',
    tag,
    summary: 'What a finished workout was before each of its changes, newest first',
    params: IdParams,
    query: PageQuery,
    response: page(FormerWorkout),
    errors: ['not-found'],
  }),
  restoreWorkout: route({
    method: 'POST',
    path: '/workouts/:id/restore',
    access: 'signed-in',
    tag,
    summary: 'Take a workout back to what it was; what it is now goes to its history',
    params: IdParams,
    body: z.strictObject({ revision: z.int().min(1) }),
    response: StoredWorkout,
    errors: ['not-found', 'stale'],
  }),
};
