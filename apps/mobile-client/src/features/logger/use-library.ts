import type { Exercise } from '@coachme/contracts/exercises.contract';
import {
  type AlternativeReason,
  alternativesOf,
} from '@coachme/domain/exercises/alternatives.rules';
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
  readonly kind: 'found' | 'alternatives' | 'recent' | 'all';
  readonly exercises: readonly Exercise[];
  /** Why each may stand in for the one that is swapped, by its id. */
  readonly reasons?: ReadonlyMap<string, readonly AlternativeReason[]>;
}

/** More than this nobody scrolls through; a letter more is quicker. */
const MOST_OFFERED = 40;
const RECENT_SESSIONS = 4;
const MOST_RECENT = 8;
const MOST_INSTEAD = 6;

/** The exercises this device offers for a query, or in place of another one; null until they have been read. */
export function useLibrary(query: string, swappedId: string | null): readonly Offer[] | null {
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
    ...insteadOf(swappedId, library.all),
    { kind: 'recent', exercises: library.recent },
    { kind: 'all', exercises: rest.slice(0, MOST_OFFERED) },
  ];
}

/** What may stand in for the exercise that is swapped, the best first. */
function insteadOf(swappedId: string | null, all: readonly Exercise[]): Offer[] {
  const subject = all.find(({ id }) => id === swappedId);
  if (!subject) return [];
  const found = alternativesOf(subject, all, { equipment: null, avoid: [] }).slice(0, MOST_INSTEAD);
  const reasons = new Map(found.map((one) => [one.exercise.id, one.reasons]));
  return [{ kind: 'alternatives', exercises: found.map(({ exercise }) => exercise), reasons }];
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
