import * as z from 'zod';
import { PersonalRecord, SetLog } from './execution.words.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { LocalDate, Muscle } from './words.ts';

/** An exercise somebody has trained, with where it stands. */
export const Lift = z.object({
  exerciseId: z.uuid(),
  exerciseName: z.string(),
  sessionCount: z.int(),
  lastTrainedOn: LocalDate,
  /** The standing best of each kind. */
  bests: z.array(PersonalRecord),
});
export type Lift = z.infer<typeof Lift>;

/** One exercise in one session: what its charts are drawn from. */
export const LiftSession = z.object({
  workoutId: z.uuid(),
  title: z.string(),
  date: LocalDate,
  setCount: z.int(),
  reps: z.int(),
  volumeKg: z.number(),
  /** The heaviest work set; null without a load. */
  topLoadKg: z.number().nullable(),
  /** Best estimated one-rep max; null when no set allows one. */
  e1rmKg: z.number().nullable(),
  /** Which formula made `e1rmKg`. */
  formula: z.string(),
  sets: z.array(
    SetLog.pick({
      id: true,
      kind: true,
      loadKg: true,
      reps: true,
      rpe: true,
      durationSeconds: true,
      distanceMeters: true,
    }),
  ),
});
export type LiftSession = z.infer<typeof LiftSession>;

export const MuscleWeeks = z.object({
  from: LocalDate,
  to: LocalDate,
  /** Monday first; weeks without training have no muscles. */
  weeks: z.array(
    z.object({
      weekStart: LocalDate,
      /** A helping muscle counts half. */
      muscles: z.array(z.object({ muscle: Muscle, hardSets: z.number(), volumeKg: z.number() })),
    }),
  ),
});
export type MuscleWeeks = z.infer<typeof MuscleWeeks>;

const Standing = z.object({
  points: z.number(),
  level: z.enum(['starting', 'novice', 'intermediate', 'advanced', 'elite']),
  /** Points at which the next level begins; null at the top. */
  nextAt: z.number().nullable(),
});

/** What a load is compared by, kg; `measuredOn` is null when it was typed and never measured. */
const WeightOfDay = z.object({ weightKg: z.number(), measuredOn: LocalDate.nullable() });

export const StrengthStandards = z.object({
  /** Which score: DOTS, with the best estimated one-rep max by this formula. */
  score: z.literal('dots'),
  formula: z.string(),
  lifts: z.array(
    z.object({
      lift: z.enum(['squat', 'bench', 'deadlift']),
      e1rmKg: z.number(),
      standing: Standing.nullable(),
    }),
  ),
  /** Null until all three lifts have an estimate. */
  total: z.object({ totalKg: z.number(), standing: Standing.nullable() }).nullable(),
  /** The body weight of the day; null when none is known. */
  bodyWeight: WeightOfDay.nullable(),
  /** Each day on which the total grew, by the weight of that day, oldest first; the last hundred. */
  overTime: z.array(
    WeightOfDay.extend({ date: LocalDate, totalKg: z.number(), points: z.number() }),
  ),
});
export type StrengthStandards = z.infer<typeof StrengthStandards>;

const tag = 'Progress';

export const liftsContract = {
  listLifts: route({
    method: 'GET',
    path: '/clients/:id/lifts',
    access: 'signed-in',
    tag,
    summary: 'Exercises a client has trained, last trained first, with the bests that stand',
    params: IdParams,
    query: PageQuery.extend({ q: z.string().trim().max(80).optional() }),
    response: page(Lift),
    errors: ['not-found'],
  }),
  listLiftSessions: route({
    method: 'GET',
    path: '/clients/:id/lifts/:exerciseId/sessions',
    access: 'signed-in',
    tag,
    summary: 'One exercise through a client’s sessions, newest first',
    params: z.object({ id: z.uuid(), exerciseId: z.uuid() }),
    query: PageQuery,
    response: page(LiftSession),
    errors: ['not-found'],
  }),
  getMuscleWeeks: route({
    method: 'GET',
    path: '/clients/:id/muscles',
    access: 'signed-in',
    tag,
    summary: 'Hard sets and volume per muscle and week, at most a year',
    params: IdParams,
    query: z.object({ from: LocalDate.optional(), to: LocalDate.optional() }),
    response: MuscleWeeks,
    errors: ['not-found'],
  }),
  getStrengthStandards: route({
    method: 'GET',
    path: '/clients/:id/strength-standards',
    access: 'signed-in',
    tag,
    summary: 'How strong a client is for their body weight, in DOTS points, by lift and in total',
    params: IdParams,
    query: z.object({
      /** As things stood at the end of this day; today unless said. */
      on: LocalDate.optional(),
      /** Stands in where nothing was measured. Without a weight and a curve only the loads are told. */
      bodyWeightKg: z.coerce.number().min(20).max(400).optional(),
      curve: z.enum(['men', 'women']).optional(),
    }),
    response: StrengthStandards,
    errors: ['not-found'],
  }),
};
