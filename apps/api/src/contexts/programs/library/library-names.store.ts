import type { Ctx } from '#platform/db/work';
import { readLibrary } from './library.store.ts';
import type { GivenName } from './named-day.store.ts';

/** What the library calls exercises in the reader's language. */
export type LibraryNames = {
  /** What it calls this one; what it does not offer keeps the name under which it was logged. */
  readonly nameOf: (given: GivenName) => string;
  /** Those whose name has a part in it. */
  readonly idsNamed: (part: string) => string[];
};

export async function libraryNames(ctx: Ctx): Promise<LibraryNames> {
  const { own, builtIn } = await readLibrary(ctx);
  const names = new Map([...builtIn, ...own].map(({ id, name }) => [id, name]));
  return {
    nameOf: ({ exerciseId, exerciseName }) => names.get(exerciseId) ?? exerciseName,
    idsNamed: (part) =>
      [...names].flatMap(([id, name]) =>
        name.toLowerCase().includes(part.toLowerCase()) ? [id] : [],
      ),
  };
}
