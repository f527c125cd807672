import type { Exercise } from '@coachme/contracts/exercises.contract';
import { useEffect, useState } from 'react';

const key = 'coachme-recent-exercises';
const remembered = 8;

/** The exercises chosen last on this device, the latest first; none where nothing readable is kept. */
export function useRecentExercises(): readonly Exercise[] {
  const [recent, setRecent] = useState<readonly Exercise[]>([]);
  useEffect(() => {
    void recentExercises().then(setRecent);
  }, []);
  return recent;
}

/** Puts an exercise first among the recent ones. */
export async function rememberExercise(exercise: Exercise): Promise<void> {
  const others = (await recentExercises()).filter(({ id }) => id !== exercise.id);
  localStorage.setItem(key, JSON.stringify([exercise, ...others].slice(0, remembered)));
}

async function recentExercises(): Promise<Exercise[]> {
  const kept = readKept();
  if (kept === null) return [];
  try {
    const { Exercise } = await import('@coachme/contracts/exercises.contract');
    return Exercise.array().parse(kept);
  } catch {
    // Written by an older version of the page, or offline: search does without.
    return [];
  }
}

function readKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    // Another program wrote here: start anew.
    return null;
  }
}
