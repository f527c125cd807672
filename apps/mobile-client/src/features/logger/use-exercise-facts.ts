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
  /** False for the moment in which they are read: what a set aims at is not known yet. */
  readonly isRead: boolean;
}

/** The same with the unit this person logs it in. */
export type ExerciseFacts = ReadFacts & Known;

const NOT_READ: ReadFacts = { exercise: null, history: [], bests: {}, isRead: false };

/** As far back as last time's figures are looked for. */
const REMEMBERED_SESSIONS = 6;

/**
 * The facts of every exercise of the session by its id, read once each; one that is added is read then. Null until those
 * of all exercises it has are read.
 */
function useReadFacts(workout: Workout): ReadonlyMap<string, ReadFacts> | null {
  const { database } = useDevice();
  const [facts, setFacts] = useState<ReadonlyMap<string, ReadFacts> | null>(null);
  const ids = [...new Set(workout.exercises.map(({ exerciseId }) => exerciseId))].toSorted();
  const wanted = ids.join(' ');
  const workoutId = workout.id;
  useEffect(() => {
    let isGone = false;
    const readAll = async () => {
      const asked = wanted.split(' ').filter((one) => one !== '');
      const read = await Promise.all(
        asked.map(async (id) => [id, await factsOf(database, id, workoutId)] as const),
      );
      if (!isGone) setFacts((known) => new Map([...read, ...(known ?? [])]));
    };
    void readAll();
    return () => {
      isGone = true;
    };
  }, [database, wanted, workoutId]);
  return facts;
}

/** Answers the facts of an exercise by its id, in the unit it is logged in. */
export type FactsOf = (exerciseId: string) => ExerciseFacts;

/** The facts of every exercise of the session; null until they are read, since no tick can be right without. */
export function useExerciseFacts(workout: Workout): FactsOf | null {
  const usualUnit = useWeightUnit();
  const { settings, isRead } = useTrainingSettings();
  const read = useReadFacts(workout);
  const ids = [...new Set(workout.exercises.map(({ exerciseId }) => exerciseId))].join(' ');
  const known = useMemo(
    () =>
      new Map(
        ids.split(' ').map((id) => {
          const unit = settingsOf(settings, id).weightUnit ?? usualUnit;
          return [id, { ...(read?.get(id) ?? NOT_READ), unit }];
        }),
      ),
    [ids, read, settings, usualUnit],
  );
  const isKnown = read !== null && isRead;
  return useMemo<FactsOf | null>(
    () => (isKnown ? (id) => known.get(id) ?? { ...NOT_READ, unit: usualUnit } : null),
    [isKnown, known, usualUnit],
  );
}

async function factsOf(
  db: DeviceDatabase,
  exerciseId: string,
  workoutId: string,
): Promise<ReadFacts> {
  try {
    return await readFacts(db, exerciseId, workoutId);
  } catch (error) {
    // Nothing is known of it then; it can be trained all the same.
    console.error(error);
    return { ...NOT_READ, isRead: true };
  }
}

async function readFacts(
  db: DeviceDatabase,
  exerciseId: string,
  workoutId: string,
): Promise<ReadFacts> {
  const recent = await workoutsWithExercise(db, exerciseId, REMEMBERED_SESSIONS);
  return {
    isRead: true,
    exercise: await findExercise(db, exerciseId),
    bests: await bestsOf(db, exerciseId, workoutId),
    history: recent.map((workout) => ({
      sessionId: workout.id,
      startedAtMs: Date.parse(workout.startedAt),
      sets: setsOfExercise(workout, exerciseId),
    })),
  };
}
