import {
  INTENSITY_ZONES,
  PROGRAM_DIFFICULTIES,
  PROGRAM_GOALS,
  PROGRAM_TYPES,
} from '@coachme/domain/programs/program-about.rules';
import * as z from 'zod';

export const ProgramType = z.enum(PROGRAM_TYPES);
export const ProgramDifficulty = z.enum(PROGRAM_DIFFICULTIES);
export const ProgramGoal = z.enum(PROGRAM_GOALS);
export const IntensityZone = z.enum(INTENSITY_ZONES);

/** What a program is, for finding it again; `coachNotes` never reach a client. */
export const ProgramAbout = z.strictObject({
  type: ProgramType.nullable(),
  difficulty: ProgramDifficulty.nullable(),
  goals: z.array(ProgramGoal).max(PROGRAM_GOALS.length),
  /** Light is below 65 % of the one-rep max, moderate to 80 %, heavy above. */
  intensity: IntensityZone.nullable(),
  coachNotes: z.string().max(4000),
});
export type ProgramAbout = z.infer<typeof ProgramAbout>;

/** Counted from what is written: work sets in an average week, minutes of an average day, weeks planned to be easier. */
export const ProgramFigures = z.object({
  setsPerWeek: z.int().min(0),
  sessionMinutes: z.int().min(0),
  deloadWeekCount: z.int().min(0),
});
export type ProgramFigures = z.infer<typeof ProgramFigures>;

/** By what programs are found; several goals are answered by programs that have any of them. */
export const ProgramFilter = z.object({
  type: ProgramType.optional(),
  difficulty: ProgramDifficulty.optional(),
  goal: ProgramGoal.optional(),
  intensity: IntensityZone.optional(),
  /** The longest an average day may take. */
  maxMinutes: z.coerce.number().int().min(5).max(300).optional(),
  daysPerWeek: z.coerce.number().int().min(1).max(14).optional(),
});
export type ProgramFilter = z.infer<typeof ProgramFilter>;
