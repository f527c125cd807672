import { randomUUID } from 'node:crypto';
import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';
import type {
  ExercisePrescription,
  ScheduledDay,
  SetPrescription,
} from '@coachme/contracts/programs.words';
import { kgFromUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import type { DemoClient } from './demo-cast.ts';
import { lapsOf, wholeRun } from './demo-running.ts';
import { commentOf, feedbackIn, readinessIn, stories } from './demo-stories.ts';

type Lift = readonly [loadKg: number, reps: number];
/** What somebody of strength 1 lifts in the first week, in kg for so many repetitions; what is not here has no load. */
const lifts: Readonly<Record<string, Lift>> = {
  'Barbell Full Squat': [100, 5],
  'Barbell Bench Press - Medium Grip': [72.5, 8],
  'Bent Over Barbell Row': [62.5, 10],
  'Side Lateral Raise': [8, 15],
  'Barbell Deadlift': [125, 5],
  'Standing Military Press': [45, 6],
  'Wide-Grip Lat Pulldown': [58, 12],
  'Dumbbell Lunges': [18, 10],
  'Leg Press': [150, 12],
  'Dumbbell Bench Press': [27, 10],
  'Romanian Deadlift': [85, 8],
  'Dumbbell Bicep Curl': [12, 12],
  'Triceps Pushdown': [25, 12],
  'Standing Calf Raises': [60, 15],
  'Incline Dumbbell Press': [24, 10],
  'Face Pull': [20, 15],
  'Lying Leg Curls': [40, 12],
  'Hammer Curls': [14, 12],
};

/** Always the same figures for the same seed, 0 to 1 (mulberry32). */
export function figuresFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Training = {
  readonly client: DemoClient;
  readonly day: ScheduledDay;
  readonly startedAt: Date;
  readonly timeZone: string;
  /** Days since their first program began, and days ago. */
  readonly after: number;
  readonly ago: number;
  readonly figure: () => number;
  /** What the lifts above call an exercise; the phone has its name in the person's language. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** Share of the sets that are done, 1 for a whole session; less leaves it open. */
  readonly done: number;
};

/** A session as somebody like this would have logged it. */
export function performed(training: Training): Workout {
  const { day, startedAt, timeZone, figure, done } = training;
  const prescriptions = day.day.groups.flatMap((group) => group.prescriptions);
  const total = prescriptions.reduce((sum, { sets }) => sum + sets.length, 0);
  const toDo = Math.round(total * done);
  let before = 0;
  const exercises = prescriptions.map((prescription) => {
    const exercise = exerciseOf(training, prescription, { before, toDo });
    before += prescription.sets.length;
    return exercise;
  });
  const isOpen = done < 1;
  const minutes = 48 + Math.round(figure() * 20);
  return {
    id: randomUUID(),
    scheduledDayId: day.id,
    title: day.day.name,
    startedAt: startedAt.toISOString(),
    endedAt: isOpen ? null : new Date(startedAt.getTime() + minutes * 60_000).toISOString(),
    timeZone,
    localDate: day.date,
    notes: '',
    readiness: readinessIn(training.client.story, ((training.after * 7) % 10) / 10),
    branchId: null,
    feedback: isOpen ? null : feedbackOf(training),
    exercises,
  };
}

const noMoreSaid = { fatigue: null, pump: null, pain: null, painAreas: [] };

function feedbackOf({ client, ago, figure }: Training): Workout['feedback'] {
  const told = feedbackIn(client.story, ago);
  if (told) return { ...noMoreSaid, ...told };
  const comment = commentOf(client.locale ?? 'en', figure());
  const effort = 6 + Math.floor(figure() * 3);
  return { ...noMoreSaid, effort, mood: 6 + Math.floor(figure() * 4), comment };
}

function exerciseOf(
  training: Training,
  prescription: ExercisePrescription,
  { before, toDo }: { readonly before: number; readonly toDo: number },
): ExerciseLog {
  const { exerciseId, exerciseName, endurance, sets } = prescription;
  const run = endurance && before + sets.length <= toDo ? lapsOf(endurance, training.figure) : null;
  const lift = lifts[training.nameOf.get(exerciseId) ?? ''];
  return {
    id: randomUUID(),
    exerciseId,
    exerciseName,
    exercisePrescriptionId: prescription.id,
    notes: '',
    skippedReason: null,
    sets: sets.map((set, index) => {
      const place = before + index;
      const log = setOf(training, { set, lift, index, place, isDone: place < toDo });
      return run ? { ...log, ...wholeRun(run) } : log;
    }),
    ...(run ? { endurance: run } : {}),
  };
}

type Place = {
  readonly set: SetPrescription;
  readonly lift: Lift | undefined;
  readonly index: number;
  /** Among the sets of the session. */
  readonly place: number;
  readonly isDone: boolean;
};

function setOf(training: Training, { set, lift, index, place, isDone }: Place): SetLog {
  const { client, startedAt, after, figure } = training;
  const missesARep = figure() < stories[client.story].misses(after) && index > 1;
  const reps = set.repsMax === null ? null : set.repsMax - (missesARep ? 1 : 0);
  const minute = 2 + place * 2;
  return {
    id: randomUUID(),
    setPrescriptionId: set.id,
    kind: set.kind,
    loadKg: loadOf(training, lift, set.repsMax),
    reps: isDone ? reps : set.repsMax,
    rpe: isDone ? Math.min(10, (set.rpe ?? 7.5) + Math.round(figure() * 2) / 2) : null,
    durationSeconds: set.durationSeconds,
    distanceMeters: set.distanceMeters,
    isCompleted: isDone,
    completedAt: isDone ? new Date(startedAt.getTime() + minute * 60_000).toISOString() : null,
    note: '',
    shortfallReason: null,
  };
}

/** On the plates a gym has, in the person's unit: fewer repetitions weigh more, and each story adds in its own way. */
function loadOf(
  { client, after, ago }: Training,
  lift: Lift | undefined,
  reps: number | null,
): number | null {
  if (!lift) return null;
  const [loadKg, usual] = lift;
  const { strength, story, weightUnit } = client;
  // Epley: as hard as the usual repetitions, for fewer or more of them.
  const asHard = (loadKg * (1 + usual / 30)) / (1 + (reps ?? usual) / 30);
  const wanted = asHard * strength * stories[story].gain(after, ago);
  const step = weightUnit === 'lb' ? 5 : loadKg < 40 ? 1 : 2.5;
  const steps = Math.round(weightInUnit(wanted, weightUnit) / step);
  return kgFromUnit(Math.max(1, steps) * step, weightUnit);
}
