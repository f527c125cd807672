import { MISSED_DAYS } from '@coachme/domain/programs/missed-days.rules';
import * as z from 'zod';
import { Instant, LocalDate, Revision } from './words.ts';

/** What becomes of a day nobody trained: it stays open, the plan moves on with it, or it leaves the plan. */
export const MissedDays = z.enum(MISSED_DAYS);

/** A dated day as a calendar shows it. */
export const PlannedDay = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  assignmentId: z.uuid(),
  programTitle: z.string(),
  date: LocalDate,
  weekNumber: z.int(),
  dayNumber: z.int(),
  name: z.string(),
  exerciseCount: z.int(),
  setCount: z.int(),
  /** `skipped` by the coach, `missed` by the policy, `paused` with its assignment; all three are out of the plan. */
  state: z.enum(['open', 'begun', 'trained', 'skipped', 'missed', 'paused']),
  /** The coach changed this client's own copy: edits of the program leave it alone. */
  isOwnCopy: z.boolean(),
  revision: Revision,
});
export type PlannedDay = z.infer<typeof PlannedDay>;

/** What pushing the program's present content would do to one assignment. */
export const PushEffect = z.object({
  assignmentId: z.uuid(),
  clientId: z.uuid(),
  clientName: z.string(),
  /** Days that take over the new content. */
  changedCount: z.int(),
  /** Days that the program has gained since, and days that it lost. */
  addedCount: z.int(),
  removedCount: z.int(),
  /** Days left as they are: begun or trained, or changed for this client. */
  keptCount: z.int(),
});
export type PushEffect = z.infer<typeof PushEffect>;

/** How a plan becomes easier to keep; null leaves that part alone. */
export const SimplificationWish = z
  .strictObject({
    daysPerWeek: z.int().min(1).max(7).nullable(),
    exercisesPerDay: z.int().min(1).max(20).nullable(),
    setsPerExercise: z.int().min(1).max(10).nullable(),
  })
  .refine((wish) => Object.values(wish).some((part) => part !== null), {
    message: 'Say what should become less: days, exercises or sets.',
  });
export type SimplificationWish = z.infer<typeof SimplificationWish>;

/** What a simplification would do: days that go, and days that get shorter. */
export const SimplificationPreview = z.object({
  removedDays: z.array(PlannedDay),
  changedDays: z.array(
    z.object({
      day: PlannedDay,
      exerciseCount: z.int(),
      setCount: z.int(),
    }),
  ),
});
export type SimplificationPreview = z.infer<typeof SimplificationPreview>;

/** A size of a plan to choose, with what it comes to over the days that are open. */
export const SmallerPlan = z.object({
  wish: SimplificationWish,
  removedDays: z.int(),
  changedDays: z.int(),
  /** Work sets as planned, and as they would be. */
  setsBefore: z.int(),
  setsAfter: z.int(),
});
export type SmallerPlan = z.infer<typeof SmallerPlan>;

/**
 * A smaller plan on offer, accepted by the client or the coach, and taken back as long as days are open. One that was reverted
 * and never accepted was declined.
 */
export const Simplification = z.object({
  id: z.uuid(),
  assignmentId: z.uuid(),
  clientId: z.uuid(),
  wish: z.object({
    daysPerWeek: z.int().nullable(),
    exercisesPerDay: z.int().nullable(),
    setsPerExercise: z.int().nullable(),
  }),
  proposedAt: Instant,
  acceptedAt: Instant.nullable(),
  revertedAt: Instant.nullable(),
});
export type Simplification = z.infer<typeof Simplification>;
