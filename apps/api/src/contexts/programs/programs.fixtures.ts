import type { AddExercise } from '@coachme/contracts/exercises.contract';
import type { AddDayTemplate } from '@coachme/contracts/program-templates.contract';
import type {
  AssignProgram,
  CreateProgram,
  SetPrescription,
  TrainingDay,
  TrainingWeek,
} from '@coachme/contracts/programs.words';
import { RULE_DEFAULTS } from '@coachme/domain/progression/progression-rule.rules';
import type { Ctx } from '#platform/db/work';
import { Again } from '#platform/http/answer';
import { assignProgram } from './assignment/assign-program.ts';
import { createProgram } from './authoring/create-program.ts';
import { publishProgram } from './authoring/publish-program.ts';
import { listDeloads } from './deload/deloads.queries.ts';
import { proposeDeload } from './deload/propose-deload.ts';
import { addExercise } from './library/add-exercise.ts';
import { acceptSimplification } from './simplify/accept-simplification.ts';
import { proposeSimplification } from './simplify/propose-simplification.ts';
import { addDayTemplate } from './templates/add-day-template.ts';

/** Built-in exercises by the ids they have in every installation. */
export const builtInExercises = {
  benchPress: '651e0c5b-227e-5b05-9fdc-df508da53c16',
  squat: 'e11f039c-fc17-5413-894b-096e24a1b3a7',
  deadlift: '9cb60bcc-767b-5ce8-bbd7-d885d92c3b59',
} as const;

const openSet = {
  kind: 'working',
  repsMin: null,
  repsMax: null,
  loadKg: null,
  percentOneRepMax: null,
  rpe: null,
  rir: null,
  tempo: null,
  restSeconds: null,
  durationSeconds: null,
  distanceMeters: null,
} as const satisfies Omit<SetPrescription, 'id'>;

/** Five reps with 100 kg unless said otherwise. */
export function aSet(changes: Partial<SetPrescription> = {}): SetPrescription {
  return { id: crypto.randomUUID(), ...openSet, repsMin: 5, repsMax: 5, loadKg: 100, ...changes };
}

/** A day of one exercise with two sets. */
export function aDay(changes: Partial<TrainingDay> = {}, exerciseId?: string): TrainingDay {
  const prescription = {
    id: crypto.randomUUID(),
    exerciseId: exerciseId ?? builtInExercises.squat,
    exerciseName: '',
    notes: '',
    progression: null,
    sets: [aSet(), aSet()],
  };
  const group = { id: crypto.randomUUID(), kind: 'single', prescriptions: [prescription] } as const;
  return {
    id: crypto.randomUUID(),
    name: 'Day',
    weekday: null,
    notes: '',
    groups: [{ ...group, prescriptions: [...group.prescriptions] }],
    ...changes,
  };
}

/** A week of the given days, three unless said otherwise. */
export function aWeek(days: TrainingDay[] = [aDay(), aDay(), aDay()]): TrainingWeek {
  return { id: crypto.randomUUID(), name: '', days };
}

/** An exercise of the organization's own. */
export async function anExercise(ctx: Ctx, changes: Partial<AddExercise> = {}) {
  return stored(
    await addExercise(ctx, {
      name: 'Landmine Squat',
      category: 'strength',
      force: 'push',
      mechanic: 'compound',
      level: 'beginner',
      equipment: 'barbell',
      primaryMuscles: ['quadriceps'],
      secondaryMuscles: ['glutes'],
      measure: 'reps-and-load',
      aliases: [],
      cues: [],
      isPrivate: false,
      videoUrl: null,
      ...changes,
    }),
  );
}

/** A kept day of one exercise, for the organization. */
export async function aDayTemplate(ctx: Ctx, changes: Partial<AddDayTemplate> = {}) {
  const input = { title: 'Legs', goal: null, visibility: 'organization', day: aDay() } as const;
  return stored(await addDayTemplate(ctx, { ...input, ...changes }));
}

/** A draft of two weeks with three days each. */
export async function aDraft(ctx: Ctx, changes: Partial<CreateProgram> = {}) {
  const weeks = [aWeek(), aWeek()];
  return stored(
    await createProgram(ctx, { title: 'Base strength', description: '', weeks, ...changes }),
  );
}

/** A published program of two weeks with three days each. */
export async function aProgram(ctx: Ctx, changes: Partial<CreateProgram> = {}) {
  const { id } = await aDraft(ctx, changes);
  return publishProgram(ctx, { id, ifMatch: null });
}

/** A program of its own, given to a client from today on unless said otherwise. */
export async function anAssignment(
  ctx: Ctx,
  clientId: string,
  { weeks, ...changes }: Partial<AssignProgram> & Pick<Partial<CreateProgram>, 'weeks'> = {},
) {
  const { id: programId } = await aProgram(ctx, weeks ? { weeks } : {});
  const startsOn = ctx.now.toISOString().slice(0, 10);
  const choices = { layout: 'sequence', missedDays: 'keep', followUpProgramId: null } as const;
  const assignment = { clientId, startsOn, ...choices, ...changes };
  return stored(await assignProgram(ctx, { programId, assignment }));
}

/** The id of a day in a client's plan whose loads follow a rule, and what is in it. */
export async function aDatedDay(ctx: Ctx, clientId: string) {
  const ruled = aDay();
  for (const prescription of ruled.groups.flatMap((group) => group.prescriptions)) {
    prescription.progression = RULE_DEFAULTS.linear;
  }
  const { days } = await anAssignment(ctx, clientId, { weeks: [aWeek([ruled])] });
  return [days[0]?.id, ruled] as const;
}

/** The id of a lighter week that waits for the coach of a client on a program. */
export async function aDeload(ctx: Ctx, clientId: string): Promise<string> {
  const { id: assignmentId } = await anAssignment(ctx, clientId);
  const reasons = [{ kind: 'scheduled' as const, weekNumber: 4 }];
  await proposeDeload(ctx, { assignmentId, clientId, reasons });
  const { items } = await listDeloads(ctx, clientId, { limit: 1 });
  return items[0]?.id ?? '';
}

/** A smaller plan on offer: two days a week, and accepted. */
export async function aSimplification(ctx: Ctx, assignmentId: string) {
  const wish = { daysPerWeek: 2, exercisesPerDay: null, setsPerExercise: null };
  const params = { id: assignmentId };
  const offer = stored(await proposeSimplification(ctx, { params, body: { wish } }));
  return acceptSimplification(ctx, offer.id);
}

const stored = <T extends object>(made: T | Again<T>): T =>
  made instanceof Again ? made.value : made;
