import { USUAL_PACE } from '../endurance/usual-pace.rules.ts';
import type { SetKind } from '../session/set-log.rules.ts';
import { clockSecondsOf } from './group-format.rules.ts';
import type { ExerciseGroup, ExercisePrescription, TrainingDay } from './program-content.rules.ts';
import type { SetPrescription } from './set-prescription.rules.ts';

/** A repetition without a tempo, in seconds: down and up at an unhurried pace. */
const secondsPerRep = 3.5;
/** Repetitions of a set that goes as far as it goes. */
const repsToFailure = 10;
/** What a set takes of which nothing is said. */
const openSetSeconds = 40;
/** An easy run or ride on foot pace, for distances without a time: 2.5 m/s. */
const metersPerSecond = 2.5;
/** Rest where the coach left it open, by what the set is for. */
const usualRest: Readonly<Record<SetKind, number>> = {
  'warm-up': 60,
  working: 120,
  amrap: 150,
  'back-off': 120,
  drop: 15,
  myo: 20,
  cluster: 30,
};
/** From one exercise to the next: walking, loading, adjusting. */
const changeSeconds = 60;

/** Seconds one set takes without its rest. */
export function setSeconds(set: SetPrescription): number {
  if (set.durationSeconds !== null) return set.durationSeconds;
  if (set.distanceMeters !== null) return set.distanceMeters / metersPerSecond;
  const reps = set.repsMax ?? set.repsMin ?? (set.kind === 'amrap' ? repsToFailure : null);
  return reps === null ? openSetSeconds : reps * repSeconds(set.tempo);
}

function repSeconds(tempo: string | null): number {
  if (tempo === null) return secondsPerRep;
  // `X` is as fast as it goes; that still takes about a second.
  return [...tempo].reduce((sum, phase) => sum + (phase === 'X' ? 1 : Number(phase)), 0);
}

const restOf = (set: SetPrescription): number => set.restSeconds ?? usualRest[set.kind];

/** Minutes a day takes as written, to the nearest five: work, rest and the way from one exercise to the next. */
export function dayMinutes(day: TrainingDay): number {
  const seconds = day.groups.reduce((sum, group) => sum + groupSeconds(group) + changeSeconds, 0);
  return Math.round(seconds / 300) * 5;
}

function groupSeconds(group: ExerciseGroup): number {
  const { prescriptions } = group;
  const byClock = clockSecondsOf(group, prescriptions.length);
  if (byClock !== null) return byClock;
  if (group.kind === 'single') return prescriptions.reduce((sum, each) => sum + alone(each), 0);
  return inTurns(group);
}

function alone({ sets, endurance }: ExercisePrescription): number {
  if (endurance) return wholeSeconds(sets, USUAL_PACE[endurance.sport].work);
  return sets.reduce((sum, set) => sum + setSeconds(set) + restOf(set), 0);
}

/** A session has its rests within it. */
function wholeSeconds(sets: readonly SetPrescription[], secondsPerKm: number): number {
  return sets.reduce(
    (sum, { durationSeconds, distanceMeters }) =>
      sum + (durationSeconds ?? ((distanceMeters ?? 0) * secondsPerKm) / 1000),
    0,
  );
}

/** Exercises in turns: all of a round's work, then one rest, the longest of its sets. */
function inTurns({ prescriptions, restSeconds, rounds: said }: ExerciseGroup): number {
  const written = Math.max(0, ...prescriptions.map(({ sets }) => sets.length));
  const isWrittenOnce = written === 1 && said != null;
  const rounds = Array.from({ length: written }, (_, round) =>
    prescriptions.flatMap(({ sets }) => sets[round] ?? []),
  );
  const once = rounds.reduce((sum, sets) => {
    const work = sets.reduce((seconds, set) => seconds + setSeconds(set), 0);
    return sum + work + (restSeconds ?? Math.max(...sets.map(restOf)));
  }, 0);
  return isWrittenOnce ? once * said : once;
}
