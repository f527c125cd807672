import { GROUP_KINDS, TIMING_LIMITS } from '@coachme/domain/programs/group-format.rules';
import { LIGHTER } from '@coachme/domain/progression/lighter-day.rules';
import * as z from 'zod';
import { MissedDays } from './assignments.words.ts';
import { EnduranceSession } from './endurance.words.ts';
import { ProgramAbout, ProgramFigures } from './program-about.words.ts';
import { LaidOutExercise, LoadOverride, ProgressionRule } from './progression.words.ts';
import { setKinds } from './training-lists.ts';
import { Instant, LocalDate, Name, Revision } from './words.ts';

export const SetKind = z.enum(setKinds);
export type SetKind = z.infer<typeof SetKind>;

/** Effort in steps of a half. */
const half = (value: number) => Number.isInteger(value * 2);
const Rpe = z.number().min(1).max(10).refine(half, { message: 'RPE goes in steps of 0.5.' });
const Rir = z.number().min(0).max(10).refine(half, { message: 'RIR goes in steps of 0.5.' });
const Tempo = z.string().regex(/^[0-9X]{4}$/, { message: 'Tempo is four digits, such as 3010.' });

/** What one set should be. All but `kind` may be open. */
export const SetPrescription = z
  .object({
    id: z.uuid(),
    kind: SetKind,
    repsMin: z.int().min(1).max(200).nullable(),
    repsMax: z.int().min(1).max(200).nullable(),
    loadKg: z.number().min(0).max(1000).nullable(),
    percentOneRepMax: z.number().min(1).max(150).nullable(),
    /** Of the training max instead; absent in days that were stored before there was one. */
    percentTrainingMax: z.number().min(1).max(150).nullish(),
    rpe: Rpe.nullable(),
    rir: Rir.nullable(),
    tempo: Tempo.nullable(),
    restSeconds: z.int().min(0).max(3600).nullable(),
    durationSeconds: z.int().min(1).max(86400).nullable(),
    distanceMeters: z.number().min(1).max(500000).nullable(),
  })
  .refine((set) => set.repsMin === null || set.repsMax === null || set.repsMin <= set.repsMax, {
    path: ['repsMax'],
    message: 'The most reps cannot be fewer than the least.',
  });
export type SetPrescription = z.infer<typeof SetPrescription>;

export const ExercisePrescription = z
  .object({
    id: z.uuid(),
    exerciseId: z.uuid(),
    /** Filled by the server from the library. */
    exerciseName: z.string().max(120),
    notes: z.string().max(2000),
    /** Null: loads stay as they are written. */
    progression: ProgressionRule.nullable().default(null),
    /** An endurance session by steps; its one set is the whole of it, for the log. */
    endurance: EnduranceSession.optional(),
    sets: z.array(SetPrescription).max(40),
  })
  .refine(({ endurance, sets }) => endurance === undefined || sets.length === 1, {
    path: ['sets'],
    message: 'An endurance session has one set, which stands for the whole of it.',
  });
export type ExercisePrescription = z.infer<typeof ExercisePrescription>;

export const GroupKind = z.enum(GROUP_KINDS);

const timing = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max).nullish();

export const ExerciseGroup = z.object({
  id: z.uuid(),
  kind: GroupKind,
  /** Times through all exercises, or intervals of an EMOM and a Tabata; each part of the clock may be absent. */
  rounds: timing(TIMING_LIMITS.rounds),
  /** One interval: of an EMOM the whole, of a Tabata the working part. */
  workSeconds: timing(TIMING_LIMITS.workSeconds),
  restSeconds: timing(TIMING_LIMITS.restSeconds),
  capSeconds: timing(TIMING_LIMITS.capSeconds),
  prescriptions: z.array(ExercisePrescription).min(1).max(20),
});
export type ExerciseGroup = z.infer<typeof ExerciseGroup>;

export const TrainingDay = z.object({
  id: z.uuid(),
  name: z.string().max(120),
  /** Only used by the `weekday` layout. */
  weekday: z.int().min(1).max(7).nullable(),
  notes: z.string().max(4000),
  /** What the day is about, such as `Squat, heavy`. */
  focus: z.string().max(120).nullish(),
  groups: z.array(ExerciseGroup).max(40),
});
export type TrainingDay = z.infer<typeof TrainingDay>;

export const TrainingWeek = z.object({
  id: z.uuid(),
  name: z.string().max(120),
  /** The block it belongs to: weeks of one name that follow each other are one mesocycle. */
  mesocycle: z.string().max(120).nullish(),
  notes: z.string().max(4000).nullish(),
  /** Planned to be easier. */
  isDeload: z.boolean().optional(),
  days: z.array(TrainingDay).max(14),
});
export type TrainingWeek = z.infer<typeof TrainingWeek>;

export const ProgramStatus = z.enum(['draft', 'published', 'archived']);

export const ProgramRow = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string(),
  status: ProgramStatus,
  weekCount: z.int(),
  dayCount: z.int(),
  /** How many clients are on it now. */
  assignedCount: z.int(),
  about: ProgramAbout,
  figures: ProgramFigures,
  updatedAt: Instant,
  revision: Revision,
});
export type ProgramRow = z.infer<typeof ProgramRow>;

export const Program = ProgramRow.extend({ weeks: z.array(TrainingWeek) });
export type Program = z.infer<typeof Program>;

export const CreateProgram = z.strictObject({
  id: z.uuid().optional(),
  title: Name,
  description: z.string().max(4000).default(''),
  about: ProgramAbout.optional(),
  weeks: z.array(TrainingWeek).max(52).default([]),
});
export type CreateProgram = z.infer<typeof CreateProgram>;

/** The whole program as the builder holds it; ids of what stays are kept. */
export const ChangeProgram = z.strictObject({
  title: Name,
  description: z.string().max(4000),
  /** Absent, it stays as it is. */
  about: ProgramAbout.optional(),
  weeks: z.array(TrainingWeek).max(52),
});
export type ChangeProgram = z.infer<typeof ChangeProgram>;

export const ScheduledDay = z.object({
  id: z.uuid(),
  assignmentId: z.uuid(),
  /** For whom it is planned; absent in what phones kept before it was told. */
  clientId: z.uuid().optional(),
  programTitle: z.string(),
  date: LocalDate,
  weekNumber: z.int(),
  dayNumber: z.int(),
  /** The day as the coach planned it for this client. */
  day: TrainingDay,
  /** What its rules of progression make of it if it is trained next. */
  laidOut: z.array(LaidOutExercise).default([]),
  /** Loads that the coach set instead. */
  overrides: z.array(LoadOverride).default([]),
  /** Lighter than the plan goes on: the coach wrote its week so, or decided on a deload. */
  lighter: z.enum(LIGHTER).nullable().default(null),
  /** What becomes of it if it is missed. */
  missedDays: MissedDays.default('keep'),
  revision: Revision,
});
export type ScheduledDay = z.infer<typeof ScheduledDay>;

export const ProgramAssignment = z.object({
  id: z.uuid(),
  programId: z.uuid(),
  programTitle: z.string(),
  clientId: z.uuid(),
  startsOn: LocalDate,
  endsOn: LocalDate,
  weekCount: z.int(),
  /** What becomes of a day nobody trained. */
  missedDays: MissedDays,
  /** The program that follows when this one is over. */
  followUpProgramId: z.uuid().nullable(),
  /** Since when it rests; null while it runs. */
  pausedOn: LocalDate.nullable(),
  /** Given to many at once: those of one id began together. */
  cohortId: z.uuid().nullable(),
  days: z.array(z.object({ id: z.uuid(), date: LocalDate, weekNumber: z.int(), name: z.string() })),
  endedAt: Instant.nullable(),
});
export type ProgramAssignment = z.infer<typeof ProgramAssignment>;

export const FormerPrograms = z.enum(['keep', 'end']);
export type FormerPrograms = z.infer<typeof FormerPrograms>;

export const AssignProgram = z.strictObject({
  id: z.uuid().optional(),
  clientId: z.uuid(),
  startsOn: LocalDate,
  /** `sequence` lays the days on the client's training days; `weekday` keeps each day's weekday. */
  layout: z.enum(['sequence', 'weekday']).default('sequence'),
  missedDays: MissedDays.default('keep'),
  followUpProgramId: z.uuid().nullable().default(null),
  /** Whether programs that the client is on in these days go on beside it, or end the day before it begins. */
  formerPrograms: FormerPrograms.default('keep'),
});
export type AssignProgram = z.infer<typeof AssignProgram>;
