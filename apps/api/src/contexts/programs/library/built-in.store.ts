import { eq } from 'drizzle-orm';
import { nobody } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { exercises } from '../programs.tables.ts';
import { exerciseWords } from './library.tables.ts';

type ExerciseRow = typeof exercises.$inferSelect;
export type WordsInLocale = Pick<typeof exerciseWords.$inferSelect, 'name' | 'aliases' | 'cues'>;

/** The built-in exercises with their words by exercise and language. */
export type BuiltIn = {
  readonly rows: readonly ExerciseRow[];
  /** In English, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, ReadonlyMap<string, WordsInLocale>>;
};

// Only migrations write built-in exercises, and a migration means a new process: read once.
let builtIn: BuiltIn | null = null;

/** What is built in; two statements the first time, none later. */
export async function readBuiltIn(ctx: Ctx): Promise<BuiltIn> {
  if (builtIn) return builtIn;
  const rows = await ctx.tx.select().from(exercises).where(eq(exercises.organizationId, nobody));
  const texts = await ctx.tx
    .select()
    .from(exerciseWords)
    .where(eq(exerciseWords.organizationId, nobody));
  const words = new Map<string, Map<string, WordsInLocale>>();
  for (const { exerciseId, locale, name, aliases, cues } of texts) {
    const inLocales = words.get(exerciseId) ?? new Map<string, WordsInLocale>();
    words.set(exerciseId, inLocales.set(locale, { name, aliases, cues }));
  }
  const read = { rows, words, names: new Map(rows.map(({ id, name }) => [id, name])) };
  // A database that is still being prepared has none: that is not worth remembering.
  if (rows.length > 0) builtIn = read;
  return read;
}
