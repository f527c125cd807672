import { randomUUID } from 'node:crypto';
import type { ExerciseGroup, TrainingDay, TrainingWeek } from '@coachme/contracts/programs.words';
import { sportOf } from '@coachme/domain/endurance/exercise-sport.rules';
import { parseSetShorthand } from '@coachme/domain/programs/set-shorthand.rules';
import {
  type ProgressionRule,
  RULE_DEFAULTS,
} from '@coachme/domain/progression/progression-rule.rules';
import { runOf } from './demo-running.ts';

/** An exercise of the library by name with its sets as a coach types them; two lines in one list are a superset. */
type Line = readonly [exercise: string, sets: string];
type Plan = { readonly name: string; readonly groups: readonly (readonly Line[])[] };
type Design = {
  readonly title: string;
  readonly description: string;
  readonly weekCount: number;
  readonly days: readonly Plan[];
};

const base: Design = {
  title: 'Full body base',
  description: 'Three days a week. Add a little each week while two good reps stay in the tank.',
  weekCount: 6,
  days: [
    {
      name: 'Squat day',
      groups: [
        [['Barbell Full Squat', '4x5 @RPE7 rest 3m']],
        [['Barbell Bench Press - Medium Grip', '3x6-8 @RPE8 rest 2m']],
        [
          ['Bent Over Barbell Row', '3x8-10 rest 90s'],
          ['Side Lateral Raise', '3x12-15 rest 60s'],
        ],
        [['Plank', '3x45s rest 60s']],
      ],
    },
    {
      name: 'Hinge day',
      groups: [
        [['Barbell Deadlift', '3x5 @RPE7 rest 3m']],
        [['Standing Military Press', '4x6 @RPE8 rest 2m']],
        [
          ['Wide-Grip Lat Pulldown', '3x8-12 rest 90s'],
          ['Dumbbell Lunges', '3x10 rest 90s'],
        ],
      ],
    },
    {
      name: 'Volume day',
      groups: [
        [['Leg Press', '3x10-12 @RPE8 rest 2m']],
        [['Dumbbell Bench Press', '3x8-10 @RPE8 rest 2m']],
        [['Romanian Deadlift', '3x8 @RPE7 tempo 3010 rest 2m']],
        [
          ['Dumbbell Bicep Curl', '3x10-12 rest 60s'],
          ['Triceps Pushdown', '3x10-12 rest 60s'],
        ],
      ],
    },
  ],
};

const upperLower: Design = {
  title: 'Upper / lower',
  description: 'Four days. One heavy and one lighter day for each half.',
  weekCount: 6,
  days: [
    {
      name: 'Lower A',
      groups: [
        [['Barbell Full Squat', '5x4 @RPE8 rest 3m']],
        [['Romanian Deadlift', '3x8 @RPE8 rest 2m']],
        [['Standing Calf Raises', '3x12-15 rest 60s']],
      ],
    },
    {
      name: 'Upper A',
      groups: [
        [['Barbell Bench Press - Medium Grip', '5x4 @RPE8 rest 3m']],
        [
          ['Bent Over Barbell Row', '4x8 rest 90s'],
          ['Incline Dumbbell Press', '3x10 rest 90s'],
        ],
        [['Face Pull', '3x15 rest 60s']],
      ],
    },
    {
      name: 'Lower B',
      groups: [
        [['Barbell Deadlift', '4x4 @RPE8 rest 3m']],
        [['Leg Press', '3x10-12 rest 2m']],
        [['Lying Leg Curls', '3x10-12 rest 90s']],
      ],
    },
    {
      name: 'Upper B',
      groups: [
        [['Standing Military Press', '4x6 @RPE8 rest 2m']],
        [['Wide-Grip Lat Pulldown', '4x8-10 rest 90s']],
        [
          ['Hammer Curls', '3x10-12 rest 60s'],
          ['Triceps Pushdown', '3x10-12 rest 60s'],
        ],
      ],
    },
  ],
};

const firstSteps: Design = {
  title: 'First steps with a bar',
  description: 'Two easy days to learn the lifts.',
  weekCount: 2,
  days: [
    {
      name: 'Day one',
      groups: [[['Goblet Squat', '3x8 @RPE6 rest 2m']], [['Seated Cable Rows', '3x10 rest 90s']]],
    },
    {
      name: 'Day two',
      groups: [
        [['Romanian Deadlift', '3x8 @RPE6 rest 2m']],
        [['Dumbbell Bench Press', '3x10 rest 90s']],
      ],
    },
  ],
};

/** The same lifts, heavier and with fewer repetitions. */
const strength: Design = {
  title: 'Full body strength',
  description: 'The base, heavier: fewer repetitions, longer rests, one heavy day for each lift.',
  weekCount: 8,
  days: [
    {
      name: 'Heavy squat',
      groups: [
        [['Barbell Full Squat', '5x3 @RPE8 rest 3m']],
        [['Barbell Bench Press - Medium Grip', '4x5 @RPE8 rest 3m']],
        [['Bent Over Barbell Row', '3x6-8 rest 2m']],
      ],
    },
    {
      name: 'Heavy hinge',
      groups: [
        [['Barbell Deadlift', '4x3 @RPE8 rest 3m']],
        [['Standing Military Press', '4x5 @RPE8 rest 2m']],
        [
          ['Wide-Grip Lat Pulldown', '3x8-10 rest 90s'],
          ['Plank', '3x45s rest 60s'],
        ],
      ],
    },
    {
      name: 'Volume',
      groups: [
        [['Leg Press', '3x8-10 @RPE8 rest 2m']],
        [['Dumbbell Bench Press', '3x8 @RPE8 rest 2m']],
        [
          ['Dumbbell Bicep Curl', '3x10-12 rest 60s'],
          ['Triceps Pushdown', '3x10-12 rest 60s'],
        ],
      ],
    },
  ],
};

/** Two runs by steps, and one day that keeps the legs strong. */
const running: Design = {
  title: 'Half marathon, with strength',
  description: 'Intervals, a long run, and one day of lifting between them.',
  weekCount: 6,
  days: [
    {
      name: 'Intervals',
      groups: [[['Running', '10min easy, 5x(1km @4:40-4:50, 2min jog), 10min easy']]],
    },
    {
      name: 'Legs and back',
      groups: [[['Barbell Deadlift', '3x5 @RPE7 rest 3m']], [['Dumbbell Lunges', '3x10 rest 90s']]],
    },
    { name: 'Long run', groups: [[['Running', '14km @RPE4']]] },
  ],
};

export const designs = { base, strength, upperLower, running, firstSteps } as const;
export type DesignName = keyof typeof designs;

/** The names of every exercise the demo programs use. */
export const namesUsed: ReadonlySet<string> = new Set(
  Object.values(designs).flatMap(({ days }) =>
    days.flatMap(({ groups }) => groups.flat().map(([name]) => name)),
  ),
);

/** The weeks of a design, with the library's ids. */
export function weeksOf(design: Design, idOf: ReadonlyMap<string, string>): TrainingWeek[] {
  return Array.from({ length: design.weekCount }, () => ({
    id: randomUUID(),
    name: '',
    days: design.days.map((plan) => dayOf(plan, idOf)),
  }));
}

/** How the loads of the demo's main lifts go on; of everything else they are as written. */
const rules: Readonly<Record<string, ProgressionRule>> = {
  'Barbell Full Squat': RULE_DEFAULTS.linear,
  'Barbell Bench Press - Medium Grip': RULE_DEFAULTS.rpe,
  'Leg Press': RULE_DEFAULTS.double,
};

function dayOf({ name, groups }: Plan, idOf: ReadonlyMap<string, string>): TrainingDay {
  return {
    id: randomUUID(),
    name,
    weekday: null,
    notes: '',
    groups: groups.map((lines) => groupOf(lines, idOf)),
  };
}

function groupOf(lines: readonly Line[], idOf: ReadonlyMap<string, string>): ExerciseGroup {
  const prescriptions = lines.map(([exerciseName, sets]) => {
    const exerciseId = idOf.get(exerciseName) ?? missing(exerciseName);
    if (sportOf(exerciseId)) return runOf({ id: exerciseId, name: exerciseName }, sets);
    const id = randomUUID();
    const notes = '';
    const progression = rules[exerciseName] ?? null;
    return { id, exerciseId, exerciseName, progression, notes, sets: setsOf(sets) };
  });
  return { id: randomUUID(), kind: lines.length > 1 ? 'superset' : 'single', prescriptions };
}

function setsOf(shorthand: string) {
  const read = parseSetShorthand(shorthand);
  if (!read.ok) throw new Error(`The demo writes sets that cannot be read: ${shorthand}`);
  return read.sets.map((set) => ({ id: randomUUID(), ...set }));
}

function missing(name: string): never {
  throw new Error(`The demo uses an exercise that is not in the library: ${name}`);
}
