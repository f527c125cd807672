import { Exercise } from '@coachme/contracts/exercises.contract';
import { findExercises, indexExercise } from '@coachme/domain/exercises/exercise-search.rules';
import { factWords } from '@coachme/i18n/fact-words';
import * as z from 'zod';
import { browserApi } from '#web/api/browser.ts';
import { keep, readKept } from '#web/offline/desk.ts';

const KeptLibrary = z.object({ keptAt: z.number(), exercises: z.array(Exercise) });

const dayMs = 86_400_000;
const shown = 60;
const nothing: readonly Exercise[] = [];

/** Keeps the whole library in the reader's words, anew once a day. */
export async function keepLibrary(locale: string): Promise<void> {
  const kept = KeptLibrary.safeParse(await readKept('answer', `library-${locale}`));
  if (kept.success && Date.now() - kept.data.keptAt < dayMs) return;
  const exercises: Exercise[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = { limit: 100, ...(cursor ? { cursor } : {}) };
    const page = await browserApi.exercises.listExercises({ query });
    exercises.push(...page.items);
    cursor = page.nextCursor;
  }
  await keep('answer', `library-${locale}`, { keptAt: Date.now(), exercises });
  index = null;
}

let index: Promise<ReturnType<typeof indexed>> | null = null;

/** The kept library, made ready to be searched once. */
function library() {
  index ??= readKept('answer', `library-${document.documentElement.lang}`).then(indexed);
  return index;
}

function indexed(kept: unknown) {
  const read = KeptLibrary.safeParse(kept);
  const exercises = read.success ? read.data.exercises : nothing;
  return exercises.map((exercise) => indexExercise(exercise, factWords));
}

type Wanted = {
  readonly q: string;
  readonly muscle?: string | undefined;
  readonly equipment?: string | undefined;
  readonly pattern?: string | undefined;
};

/** The exercises that answer what is typed, as the server would say it; null where no library is kept. */
export async function findKept({ q, muscle, equipment, pattern }: Wanted) {
  const known = await library();
  if (known.length === 0) return null;
  const fits = ({ primaryMuscles, ...exercise }: Exercise) =>
    (!muscle || primaryMuscles.some((one) => one === muscle)) &&
    (!equipment || exercise.equipment === equipment) &&
    (!pattern || exercise.movementPattern === pattern);
  const found = findExercises(
    q,
    known.filter(({ exercise }) => fits(exercise)),
  );
  return { items: found.slice(0, shown), nextCursor: null };
}

/** Some exercises of the kept library by their ids; null where none of them is kept. */
export async function keptExercises(ids: readonly string[]): Promise<Exercise[] | null> {
  const wanted = new Set(ids);
  const found = (await library())
    .map(({ exercise }) => exercise)
    .filter(({ id }) => wanted.has(id));
  return found.length > 0 ? found : null;
}
