import * as z from 'zod';
import { Client } from './clients.contract.ts';
import { PersonalRecord, WorkoutRow } from './execution.words.ts';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant, LocalDate, Muscle } from './words.ts';

export const AdherencePart = z.object({
  name: z.enum(['workouts', 'check-ins', 'nutrition', 'habits']),
  /** Null when nothing was due. */
  ratio: z.number().min(0).max(1).nullable(),
  done: z.number(),
  due: z.int(),
  weight: z.number(),
});

export const Adherence = z.object({
  from: LocalDate,
  to: LocalDate,
  ratio: z.number().min(0).max(1).nullable(),
  band: z.enum(['on-track', 'watch', 'act']).nullable(),
  parts: z.array(AdherencePart),
});
export type Adherence = z.infer<typeof Adherence>;

export const DayMark = z.object({
  date: LocalDate,
  state: z.enum(['done', 'extra', 'due', 'missed', 'rest', 'upcoming']),
  title: z.string().nullable(),
  workoutId: z.uuid().nullable(),
});

export const ClientDashboard = z.object({
  client: Client,
  adherence: Adherence,
  week: z.array(DayMark),
  /** The running assignment, when there is one. */
  assignment: z
    .object({
      id: z.uuid(),
      programId: z.uuid(),
      programTitle: z.string(),
      weekNumber: z.int(),
      weekCount: z.int(),
      endsOn: LocalDate,
    })
    .nullable(),
  /** Estimated one-rep max of the main lifts over time, by exercise. */
  strength: z.array(
    z.object({
      exerciseId: z.uuid(),
      exerciseName: z.string(),
      formula: z.string(),
      points: z.array(z.object({ date: LocalDate, e1rmKg: z.number(), isRecord: z.boolean() })),
    }),
  ),
  /** Volume and hard sets per training week, Monday first. */
  volume: z.array(z.object({ weekStart: LocalDate, volumeKg: z.number(), setCount: z.int() })),
  muscles: z.array(z.object({ muscle: Muscle, hardSets: z.number() })),
  recentWorkouts: z.array(WorkoutRow),
  recentRecords: z.array(PersonalRecord),
});
export type ClientDashboard = z.infer<typeof ClientDashboard>;

/** One client in the coach's queue with the reason as data; the words are made by the screen. */
export const NeedsYou = z.object({
  clientId: z.uuid(),
  clientName: z.string(),
  reason: z.enum([
    'missed-workouts',
    'low-adherence',
    'silent',
    'no-program',
    'program-ends',
    'not-onboarded',
    'low-mood',
    'pain',
    'deload',
  ]),
  urgency: z.enum(['now', 'today', 'later']),
  since: LocalDate.nullable(),
  evidence: z.object({
    missed: z.int().optional(),
    /** The worst of the last sessions, 0 to 10. */
    pain: z.int().optional(),
    ratio: z.number().optional(),
    /** Lifts that stand still, and low answers to how ready they are, behind a proposed deload. */
    stalled: z.int().optional(),
    low: z.int().optional(),
    days: z.int().optional(),
    quote: z.string().optional(),
    programTitle: z.string().optional(),
    endsOn: LocalDate.optional(),
    /** Workouts per week, oldest first, for a sparkline. */
    weekly: z.array(z.int()).optional(),
  }),
});
export type NeedsYou = z.infer<typeof NeedsYou>;

export const LiveWorkout = z.object({
  workoutId: z.uuid(),
  clientId: z.uuid(),
  clientName: z.string(),
  title: z.string(),
  startedAt: Instant,
  endedAt: Instant.nullable(),
  completedSets: z.int(),
  plannedSets: z.int(),
  volumeKg: z.number(),
  lastSet: z
    .object({
      exerciseName: z.string(),
      loadKg: z.number().nullable(),
      reps: z.int().nullable(),
      durationSeconds: z.int().nullable().default(null),
      distanceMeters: z.number().nullable().default(null),
    })
    .nullable(),
  /** The last lap of an endurance session, by its number from 1; null where none was done. */
  lastLap: z
    .object({
      number: z.int(),
      durationSeconds: z.int(),
      distanceMeters: z.number().nullable(),
    })
    .nullable()
    .default(null),
  records: z.array(
    z.object({
      exerciseName: z.string(),
      kind: z.string(),
      value: z.number(),
      previous: z.number().nullable(),
    }),
  ),
});
export type LiveWorkout = z.infer<typeof LiveWorkout>;

export const CoachDay = z.object({
  date: LocalDate,
  needsYou: z.array(NeedsYou),
  live: z.array(LiveWorkout),
  trainedCount: z.int(),
  activeClientCount: z.int(),
  tomorrow: z.array(z.object({ clientId: z.uuid(), clientName: z.string(), title: z.string() })),
});
export type CoachDay = z.infer<typeof CoachDay>;

/** What the roster shows beside a name; null where there is nothing to say. */
export const RosterRow = z.object({
  clientId: z.uuid(),
  /** Whether the client shares their training with the asker; if not, what follows from it is unknown. */
  isShared: z.boolean(),
  adherence: z.number().nullable(),
  band: z.enum(['on-track', 'watch', 'act']).nullable(),
  lastWorkoutOn: LocalDate.nullable(),
  nextDueOn: LocalDate.nullable(),
  programTitle: z.string().nullable(),
  weekNumber: z.int().nullable(),
  weekCount: z.int().nullable(),
  weekly: z.array(z.int()),
});
export type RosterRow = z.infer<typeof RosterRow>;

const tag = 'Progress';

export const progressContract = {
  getClientDashboard: route({
    method: 'GET',
    path: '/clients/:id/dashboard',
    access: 'signed-in',
    tag,
    summary: 'A client at a glance: adherence with its parts, strength, volume, records, sessions',
    params: IdParams,
    query: z.object({ date: LocalDate.optional() }),
    response: ClientDashboard,
    errors: ['not-found'],
  }),
  listClientRecords: route({
    method: 'GET',
    path: '/clients/:id/records',
    access: 'signed-in',
    tag,
    summary: 'Personal records of a client, or their timeline in one exercise, newest first',
    params: IdParams,
    query: PageQuery.extend({ exerciseId: z.uuid().optional() }),
    response: page(PersonalRecord),
    errors: ['not-found'],
  }),
  getCoachDay: route({
    method: 'GET',
    path: '/coach/day',
    access: 'signed-in',
    tag,
    summary: 'Who needs the coach and why, who trains now, what tomorrow brings',
    query: z.object({ date: LocalDate.optional() }),
    response: CoachDay,
  }),
  listRoster: route({
    method: 'GET',
    path: '/coach/roster',
    access: 'signed-in',
    tag,
    summary: 'Adherence, program and last session for clients of the roster',
    query: PageQuery.extend({ clientIds: z.string().max(4000).optional() }),
    response: page(RosterRow),
  }),
};
