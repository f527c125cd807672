/** What a program may be called after, for finding it again. */
export const PROGRAM_TYPES = [
  'strength',
  'hypertrophy',
  'powerlifting',
  'weightlifting',
  'conditioning',
  'mobility',
  'general',
  'sport',
] as const;

export const PROGRAM_DIFFICULTIES = ['beginner', 'intermediate', 'expert'] as const;

export const PROGRAM_GOALS = [
  'build-muscle',
  'get-stronger',
  'lose-fat',
  'move-better',
  'run-faster',
  'stay-healthy',
  'return-to-training',
] as const;

/** How heavy most of the work is: light below 65 % of the one-rep max, moderate to 80 %, heavy above, or mixed. */
export const INTENSITY_ZONES = ['light', 'moderate', 'heavy', 'mixed'] as const;

export type ProgramType = (typeof PROGRAM_TYPES)[number];
export type ProgramDifficulty = (typeof PROGRAM_DIFFICULTIES)[number];
export type ProgramGoal = (typeof PROGRAM_GOALS)[number];
export type IntensityZone = (typeof INTENSITY_ZONES)[number];

/** What a program is; `coachNotes` never reach a client. */
export type ProgramAbout = {
  type: ProgramType | null;
  difficulty: ProgramDifficulty | null;
  goals: ProgramGoal[];
  intensity: IntensityZone | null;
  coachNotes: string;
};

export const NOTHING_SAID_OF_IT: ProgramAbout = {
  type: null,
  difficulty: null,
  goals: [],
  intensity: null,
  coachNotes: '',
};
