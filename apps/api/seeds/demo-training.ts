import { randomUUID } from 'node:crypto';
import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';
import type {
  ExercisePrescription,
  ScheduledDay,
  SetPrescription,
} from '@coachme/contracts/programs.words';
import type { DemoClient } from './demo-cast.ts';

/** Working loads (kg) of somebody of strength 1 in the first week; what is not here is done without a load. */
const loadsKg: Readonly<Record<string, number>> = {
  'Barbell Full Squat': 100,
  'Barbell Bench Press - Medium Grip': 75,
  'Bent Over Barbell Row': 65,
  'Side Lateral Raise': 8,
  'Barbell Deadlift': 125,
  'Standing Military Press': 47.5,
  'Wide-Grip Lat Pulldown': 60,
  'Dumbbell Lunges': 18,
  'Leg Press': 150,
  'Dumbbell Bench Press': 28,
  'Romanian Deadlift': 85,
  'Dumbbell Bicep Curl': 12,
  'Triceps Pushdown': 25,
  'Standing Calf Raises': 60,
  'Incline Dumbbell Press': 26,
  'Face Pull': 20,
  'Lying Leg Curls': 40,
  'Hammer Curls': 14,
};

const comments = [
  '',
  '',
  'Bar moved well today.',
  '',
  'Short on sleep, still fine.',
  '',
  'Last set was a grind.',
];

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
  readonly figure: () => number;
  /** Share of the sets that are done, 1 for a whole session; less leaves it open. */
  readonly done: number;
};

/** A session as somebody like this would have logged it. */
export function performed(training: Training): Workout {
  const { day, startedAt, timeZone, figure, done } = training;
  const prescriptions = day.day.groups.flatMap((group) => group.prescriptions);
  const total = prescriptions.reduce((sum, { sets }) => sum + sets.length, 0);
  let left = Math.round(total * done);
  const exercises = prescriptions.map((prescription) => {
    const count = Math.max(0, Math.min(prescription.sets.length, left));
    left -= count;
    return exerciseOf(training, prescription, count);
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
    feedback: isOpen ? null : feedbackOf(figure),
    exercises,
  };
}

function feedbackOf(figure: () => number): Workout['feedback'] {
  const comment = comments[Math.floor(figure() * comments.length)] ?? '';
  return { effort: 6 + Math.floor(figure() * 3), mood: 6 + Math.floor(figure() * 4), comment };
}

function exerciseOf(
  training: Training,
  prescription: ExercisePrescription,
  doneSets: number,
): ExerciseLog {
  const { exerciseId, exerciseName, sets } = prescription;
  return {
    id: randomUUID(),
    exerciseId,
    exerciseName,
    exercisePrescriptionId: prescription.id,
    notes: '',
    skippedReason: null,
    sets: sets.map((set, index) =>
      setOf(training, { set, exerciseName, index, isDone: index < doneSets }),
    ),
  };
}

type Place = {
  readonly set: SetPrescription;
  readonly exerciseName: string;
  readonly index: number;
  readonly isDone: boolean;
};

function setOf(
  { client, day, startedAt, figure }: Training,
  { set, exerciseName, index, isDone }: Place,
): SetLog {
  const missesARep = figure() < 0.12 && index > 1;
  const reps = set.repsMax === null ? null : set.repsMax - (missesARep ? 1 : 0);
  const minute = 6 + index * 3;
  return {
    id: randomUUID(),
    setPrescriptionId: set.id,
    kind: set.kind,
    loadKg: loadOf(client, exerciseName, day.weekNumber),
    reps: isDone ? reps : set.repsMax,
    rpe: isDone ? Math.min(10, (set.rpe ?? 7.5) + Math.round(figure() * 2) / 2) : null,
    durationSeconds: set.durationSeconds,
    distanceMeters: set.distanceMeters,
    isCompleted: isDone,
    completedAt: isDone ? new Date(startedAt.getTime() + minute * 60_000).toISOString() : null,
  };
}

/** A little more each week, on the plates a gym has; a climber adds more. */
function loadOf(
  { strength, habit }: DemoClient,
  exerciseName: string,
  week: number,
): number | null {
  const first = loadsKg[exerciseName];
  if (first === undefined) return null;
  const perWeek = habit === 'climbing' ? 0.035 : 0.02;
  const step = first < 40 ? 1 : 2.5;
  return Math.round((first * strength * (1 + perWeek * (week - 1))) / step) * step;
}
