import type { Exercise } from '@coachme/contracts/exercises.contract';
import {
  findExercises,
  type IndexedExercise,
  indexExercise,
} from '@coachme/domain/exercises/exercise-search.rules';
import { factWords } from '@coachme/i18n/fact-words';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { findWorkout, listWorkouts } from '@coachme/mobile-core/execution/local';
import { allExercises } from '@coachme/mobile-core/library/local';
import { useEffect, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';

/** Some exercises under a heading: what was searched for, or what to choose from without a search. */
export interface Offer {
  readonly kind: 'found' | 'recent' | 'all';
  readonly exercises: readonly Exercise[];
}

/** More than this nobody scrolls through; a letter more is quicker. */
const MOST_OFFERED = 40;
const RECENT_SESSIONS = 4;
const MOST_RECENT = 8;

/** The exercises this device offers for a query; null until they have been read. */
export function useLibrary(query: string): readonly Offer[] | null {
  const { database } = useDevice();
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => {
    let isGone = false;
    readLibrary(database).then(
      (read) => !isGone && setLibrary(read),
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, [database]);
  if (!library) return null;
  if (query.trim() !== '') {
    const found = findExercises(query, library.index).slice(0, MOST_OFFERED);
    return [{ kind: 'found', exercises: found }];
  }
  const rest = library.all.filter((exercise) => !library.recent.includes(exercise));
  return [
    { kind: 'recent', exercises: library.recent },
    { kind: 'all', exercises: rest.slice(0, MOST_OFFERED) },
  ];
}

interface Library {
  readonly all: readonly Exercise[];
  readonly recent: readonly Exercise[];
  readonly index: readonly IndexedExercise<Exercise>[];
}

async function readLibrary(db: DeviceDatabase): Promise<Library> {
  const all = await allExercises(db);
  const byId = new Map(all.map((exercise) => [exercise.id, exercise]));
  const rows = await listWorkouts(db, { limit: RECENT_SESSIONS });
  const sessions = await Promise.all(rows.map(({ id }) => findWorkout(db, id)));
  const ids = sessions.flatMap(
    (one) => one?.workout.exercises.map(({ exerciseId }) => exerciseId) ?? [],
  );
  const recent = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const index = all.map((exercise) => indexExercise(exercise, factWords));
  return { all, recent: recent.slice(0, MOST_RECENT), index };
}
