import * as z from 'zod';
import { route } from './kit/route.ts';
import { MuscleWeeks } from './lifts.contract.ts';
import { LocalDate } from './words.ts';

const Amounts = z.object({
  /** Finished sessions, and the days that had one. */
  sessions: z.int(),
  days: z.int(),
  /** Completed sets, warm-ups too. */
  sets: z.int(),
  /** Repetitions times load of work sets, kg. */
  volumeKg: z.number(),
});

/** What a client's training came to, week by week. */
export const WorkoutAnalytics = z.object({
  clientId: z.uuid(),
  from: LocalDate,
  to: LocalDate,
  totals: Amounts,
  /** Monday first, weeks without training included. */
  weeks: z.array(Amounts.extend(MuscleWeeks.shape.weeks.element.shape)),
});
export type WorkoutAnalytics = z.infer<typeof WorkoutAnalytics>;

export const workoutAnalyticsContract = {
  getWorkoutAnalytics: route({
    method: 'GET',
    path: '/workouts/analytics',
    access: 'signed-in',
    tag: 'Progress',
    summary:
      'Sessions, sets, volume and hard sets per muscle, by week and in all, of oneself or a client; at most a year',
    query: z.object({
      clientId: z.uuid().optional(),
      /** Twelve weeks back unless said; the week of this day is told whole. */
      from: LocalDate.optional(),
      /** Today where the client is, unless said. */
      to: LocalDate.optional(),
    }),
    response: WorkoutAnalytics,
    errors: ['not-found', 'forbidden'],
  }),
};
