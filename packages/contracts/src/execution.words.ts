import { joints } from '@coachme/domain/exercises/joint-stress.rules';
import { READINESS } from '@coachme/domain/progression/readiness.rules';
import { SHORTFALL_REASONS } from '@coachme/domain/session/set-log.rules';
import * as z from 'zod';
import { EnduranceLog } from './endurance.words.ts';
import { ProblemCode } from './kit/problem.ts';
import { ScheduledDay, SetKind } from './programs.words.ts';
import { Instant, LocalDate, TimeZone } from './words.ts';

/** Why a set fell short of what was asked. */
export const ShortfallReason = z.enum(SHORTFALL_REASONS);

/** What one set was. `setPrescriptionId` ties it to what it should have been. */
export const SetLog = z.object({
  id: z.uuid(),
  setPrescriptionId: z.uuid().nullable(),
  kind: SetKind,
  loadKg: z.number().min(0).max(1000).nullable(),
  reps: z.int().min(0).max(500).nullable(),
  rpe: z.number().min(1).max(10).nullable(),
  durationSeconds: z.int().min(0).max(86400).nullable(),
  distanceMeters: z.number().min(0).max(500000).nullable(),
  isCompleted: z.boolean(),
  completedAt: Instant.nullable(),
  // What comes after a release has a default: phones hold and send sessions of before.
  note: z.string().max(500).default(''),
  shortfallReason: ShortfallReason.nullable().default(null),
});
export type SetLog = z.infer<typeof SetLog>;

export const ExerciseLog = z.object({
  id: z.uuid(),
  exerciseId: z.uuid(),
  exerciseName: z.string().max(120),
  exercisePrescriptionId: z.uuid().nullable(),
  notes: z.string().max(2000),
  skippedReason: z.enum(['pain', 'fatigue', 'technique', 'equipment', 'time', 'other']).nullable(),
  sets: z.array(SetLog).max(60),
  /** Absent where the exercise is not an endurance session. */
  endurance: EnduranceLog.optional(),
});
export type ExerciseLog = z.infer<typeof ExerciseLog>;

export const WorkoutFeedback = z.object({
  /** Session RPE, 0 to 10. */
  effort: z.int().min(0).max(10).nullable(),
  /** 1 (bad) to 10 (great). */
  mood: z.int().min(1).max(10).nullable(),
  comment: z.string().max(2000),
  /** 1 (fresh) to 10 (spent). */
  fatigue: z.int().min(1).max(10).nullable().default(null),
  /** How well the muscles filled, 1 to 10. */
  pump: z.int().min(1).max(10).nullable().default(null),
  /** The worst pain of the session, 0 (none) to 10. */
  pain: z.int().min(0).max(10).nullable().default(null),
  painAreas: z.array(z.enum(joints)).max(joints.length).default([]),
});
export type WorkoutFeedback = z.infer<typeof WorkoutFeedback>;

/** A workout session as the phone holds it and the server keeps it. */
export const Workout = z.object({
  id: z.uuid(),
  scheduledDayId: z.uuid().nullable(),
  title: z.string().trim().min(1).max(120),
  startedAt: Instant,
  /** Null while the session is still going on. */
  endedAt: Instant.nullable(),
  timeZone: TimeZone,
  /** The client's own date when the session began. */
  localDate: LocalDate,
  notes: z.string().max(4000),
  /** How ready the client said to be before it, 1 (empty) to 5 (strong); null: not said. */
  readiness: z.int().min(READINESS.min).max(READINESS.max).nullable().default(null),
  /** Where it took place, of the organization's branches; null: nowhere of theirs, or not said. */
  branchId: z.uuid().nullable().default(null),
  feedback: WorkoutFeedback.nullable(),
  exercises: z.array(ExerciseLog).max(60),
});
export type Workout = z.infer<typeof Workout>;

export const RecordKind = z.enum(['weight', 'reps', 'e1rm', 'volume']);

/** A best of one exercise; `previous` is what it beat, null for the first ever. */
export const PersonalRecord = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  exerciseId: z.uuid(),
  exerciseName: z.string(),
  kind: RecordKind,
  /** kg for weight, e1rm and volume; a count for reps. */
  value: z.number(),
  /** For `reps`: the load at which they were done. */
  loadKg: z.number().nullable(),
  reps: z.int().nullable(),
  /** Which formula made an `e1rm`. */
  formula: z.string().nullable(),
  previous: z.number().nullable(),
  workoutId: z.uuid(),
  setLogId: z.uuid().nullable(),
  achievedOn: LocalDate,
});
export type PersonalRecord = z.infer<typeof PersonalRecord>;

export const StoredWorkout = Workout.extend({
  clientId: z.uuid(),
  revision: z.int(),
  setCount: z.int(),
  volumeKg: z.number(),
  records: z.array(PersonalRecord),
});
export type StoredWorkout = z.infer<typeof StoredWorkout>;

/** A row of a history: no sets, but what they came to. */
export const WorkoutRow = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  title: z.string(),
  localDate: LocalDate,
  startedAt: Instant,
  endedAt: Instant.nullable(),
  exerciseCount: z.int(),
  setCount: z.int(),
  volumeKg: z.number(),
  /** Exercises in which an earlier best was beaten. */
  recordCount: z.int(),
  /** What its endurance sessions came to; null where there was none. */
  endurance: z
    .object({ durationSeconds: z.int(), distanceMeters: z.number() })
    .nullable()
    .default(null),
  revision: z.int(),
});
export type WorkoutRow = z.infer<typeof WorkoutRow>;

export const SaveWorkout = Workout.strict();

export const BulkSyncItem = z.strictObject({
  id: z.uuid(),
  /** The revision the phone's copy came from; null when it never had one. */
  baseRevision: z.int().nullable(),
  deletedAt: Instant.optional(),
  /** Absent only with `deletedAt`. */
  workout: Workout.optional(),
});
export type BulkSyncItem = z.infer<typeof BulkSyncItem>;

export const BulkSync = z.strictObject({
  /** Parsed one by one, so that a bad item is answered and does not refuse the others. */
  items: z.array(z.unknown()).min(1).max(200),
});

export const BulkSyncResult = z.object({
  id: z.string(),
  status: z.enum(['created', 'updated', 'unchanged', 'conflict', 'rejected']),
  revision: z.int().nullable(),
  error: z
    .object({
      code: ProblemCode,
      reason: z.string(),
      path: z.string().optional(),
      message: z.string(),
    })
    .optional(),
});
export type BulkSyncResult = z.infer<typeof BulkSyncResult>;

/** One thing that became visible, changed or vanished since the cursor. */
export const SyncChange = z.object({
  entity: z.enum([
    'client',
    'scheduled-day',
    'workout',
    'personal-record',
    'exercise',
    'set-comment',
    'body-weight',
  ]),
  id: z.uuid(),
  revision: z.int(),
  isDeleted: z.boolean(),
  /** The thing itself by the schema its entity names; null when deleted. */
  data: z.unknown().nullable(),
});
export type SyncChange = z.infer<typeof SyncChange>;

export const TodayItem = z.object({
  kind: z.literal('workout'),
  id: z.uuid(),
  scheduledDay: ScheduledDay,
  state: z.enum(['due', 'started', 'done', 'missed', 'upcoming']),
  workoutId: z.uuid().nullable(),
});

export const Today = z.object({
  date: LocalDate,
  items: z.array(TodayItem),
  /** The days around it, for the date strip. */
  strip: z.array(z.object({ date: LocalDate, due: z.int(), done: z.int() })),
});
export type Today = z.infer<typeof Today>;
