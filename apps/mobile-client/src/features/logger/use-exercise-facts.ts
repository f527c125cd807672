import type { Workout } from '@coachme/contracts/execution.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { workoutsWithExercise } from '@coachme/mobile-core/execution/local';
import { bestsOf } from '@coachme/mobile-core/execution/records';
import { findExercise } from '@coachme/mobile-core/library/local';
import { useEffect, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';
import { setsOfExercise } from './rules/celebration.rules.ts';
import type { Known } from './rules/set-views.rules.ts';

/** What this device knows of an exercise: what it is, the last times, the bests before this session. */
export interface ExerciseFacts extends Known {
  readonly exercise: Exercise | null;
}

export const NOTHING_KNOWN: ExerciseFacts = { exercise: null, history: [], bests: {} };

/** As far back as last time's figures are looked for. */
const REMEMBERED_SESSIONS = 6;

/** The facts of every exercise of the session by its id, read once each; one that is added is read then. */
export function useExerciseFacts(workout: Workout): ReadonlyMap<string, ExerciseFacts> {
  const { database } = useDevice();
  const [facts, setFacts] = useState<ReadonlyMap<string, ExerciseFacts>>(new Map());
  const ids = [...new Set(workout.exercises.map(({ exerciseId }) => exerciseId))].toSorted();
  const wanted = ids.join(' ');
  const workoutId = workout.id;
  useEffect(() => {
    let isGone = false;
    const readAll = async () => {
      for (const id of wanted.split(' ').filter((one) => one !== '')) {
        const read = await factsOf(database, id, workoutId);
        if (isGone) return;
        setFacts((known) => new Map(known).set(id, read));
      }
    };
    readAll().catch((error: unknown) => console.error(error));
    return () => {
      isGone = true;
    };
  }, [database, wanted, workoutId]);
  return facts;
}

async function factsOf(
  db: DeviceDatabase,
  exerciseId: string,
  workoutId: string,
): Promise<ExerciseFacts> {
  const recent = await workoutsWithExercise(db, exerciseId, REMEMBERED_SESSIONS);
  return {
    exercise: await findExercise(db, exerciseId),
    bests: await bestsOf(db, exerciseId, workoutId),
    history: recent.map((workout) => ({
      sessionId: workout.id,
      startedAtMs: Date.parse(workout.startedAt),
      sets: setsOfExercise(workout, exerciseId),
    })),
  };
}
