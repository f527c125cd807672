import type { Workout } from '@coachme/contracts/execution.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { workoutsWithExercise } from '@coachme/mobile-core/execution/local';
import { bestsOf } from '@coachme/mobile-core/execution/records';
import { findExercise } from '@coachme/mobile-core/library/local';
import { useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { useEffect, useMemo, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';
import { settingsOf, useTrainingSettings } from '../../app-shell/training-settings.ts';
import { setsOfExercise } from './rules/celebration.rules.ts';
import type { Known } from './rules/set-views.rules.ts';

/** What this device knows of an exercise: what it is, the last times, the bests before this session. */
export interface ReadFacts extends Omit<Known, 'unit'> {
  readonly exercise: Exercise | null;
}

/** The same with the unit this person logs it in. */
export type ExerciseFacts = ReadFacts & Known;

const NOTHING_KNOWN: ReadFacts = { exercise: null, history: [], bests: {} };

/** As far back as last time's figures are looked for. */
const REMEMBERED_SESSIONS = 6;

/** The facts of every exercise of the session by its id, read once each; one that is added is read then. */
function useReadFacts(workout: Workout): ReadonlyMap<string, ReadFacts> {
  const { database } = useDevice();
  const [facts, setFacts] = useState<ReadonlyMap<string, ReadFacts>>(new Map());
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

/** The facts of every exercise of the session by its id, each in the unit it is logged in. */
export function useExerciseFacts(workout: Workout): (exerciseId: string) => ExerciseFacts {
  const usualUnit = useWeightUnit();
  const { settings } = useTrainingSettings();
  const read = useReadFacts(workout);
  const ids = [...new Set(workout.exercises.map(({ exerciseId }) => exerciseId))].join(' ');
  const known = useMemo(
    () =>
      new Map(
        ids.split(' ').map((id) => {
          const unit = settingsOf(settings, id).weightUnit ?? usualUnit;
          return [id, { ...(read.get(id) ?? NOTHING_KNOWN), unit }];
        }),
      ),
    [ids, read, settings, usualUnit],
  );
  return (exerciseId) => known.get(exerciseId) ?? { ...NOTHING_KNOWN, unit: usualUnit };
}

async function factsOf(
  db: DeviceDatabase,
  exerciseId: string,
  workoutId: string,
): Promise<ReadFacts> {
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
