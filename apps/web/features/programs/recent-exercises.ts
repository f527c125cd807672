import { Exercise } from '@coachme/contracts/exercises.contract';

const key = 'coachme-recent-exercises';
const remembered = 8;

/** The exercises chosen last on this device, the latest first; none where nothing readable is kept. */
export function recentExercises(): Exercise[] {
  const parsed = Exercise.array().safeParse(readKept());
  return parsed.success ? parsed.data : [];
}

/** Puts an exercise first among the recent ones. */
export function rememberExercise(exercise: Exercise): void {
  const others = recentExercises().filter(({ id }) => id !== exercise.id);
  localStorage.setItem(key, JSON.stringify([exercise, ...others].slice(0, remembered)));
}

function readKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]');
  } catch {
    // Another program wrote here: start anew.
    return [];
  }
}
