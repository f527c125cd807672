import { Exercise } from '@coachme/contracts/exercises.contract';
import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import * as z from 'zod';
import { nobody } from '#platform/access/actor';
import { defineCache } from '#platform/cache/cache';
import type { Ctx } from '#platform/db/work';
import { exercises } from '../programs.tables.ts';
import { type BuiltIn, readBuiltIn } from './built-in.store.ts';
import { exerciseOrigins, exerciseOverrides } from './library.tables.ts';
import { shownExercise } from './shown-exercise.rules.ts';

type ExerciseRow = typeof exercises.$inferSelect;
type OverrideRow = typeof exerciseOverrides.$inferSelect;
type OriginRow = typeof exerciseOrigins.$inferSelect;
type LibraryRow = {
  readonly exercise: ExerciseRow;
  readonly override: OverrideRow | null;
  readonly origin: OriginRow | null;
};

const noWords = new Map<string, never>();

/** A row as the library shows it to who asks. */
function shownRow(ctx: Ctx, { exercise, override, origin }: LibraryRow, { words }: BuiltIn) {
  const { organizationId, createdAt, updatedAt, ...stored } = exercise;
  const changed = override && {
    name: override.name,
    cues: override.cues,
    videoUrl: override.videoUrl,
    revision: override.revision,
  };
  const from = origin && {
    provider: origin.provider,
    author: origin.author,
    licence: origin.licence,
    sourceUrl: origin.sourceUrl,
  };
  const isBuiltIn = organizationId === nobody;
  return shownExercise(
    { ...stored, isBuiltIn, override: changed, origin: from },
    isBuiltIn ? (words.get(stored.id) ?? noWords) : noWords,
    ctx.actor,
  );
}

/** Exercises that fit a condition, built in or of the organization, archived ones too: one statement. */
export async function readExercisesWhere(ctx: Ctx, where: SQL | undefined): Promise<Exercise[]> {
  const { organizationId } = ctx.actor;
  const builtIn = await readBuiltIn(ctx);
  const rows = await ctx.tx
    .select({
      exercise: exercises,
      override: exerciseOverrides,
      origin: exerciseOrigins,
    })
    .from(exercises)
    .leftJoin(
      exerciseOverrides,
      and(
        eq(exerciseOverrides.organizationId, organizationId),
        eq(exerciseOverrides.exerciseId, exercises.id),
        eq(exercises.organizationId, nobody),
      ),
    )
    .leftJoin(
      exerciseOrigins,
      and(
        eq(exerciseOrigins.organizationId, exercises.organizationId),
        eq(exerciseOrigins.exerciseId, exercises.id),
      ),
    )
    .where(
      and(
        or(eq(exercises.organizationId, nobody), eq(exercises.organizationId, organizationId)),
        where,
      ),
    );
  return rows.map((row) => shownRow(ctx, row, builtIn));
}

/** Visible exercises by their ids, archived ones and those a colleague keeps too. */
export async function readExercises(ctx: Ctx, ids: readonly string[]): Promise<Exercise[]> {
  return ids.length === 0 ? [] : readExercisesWhere(ctx, inArray(exercises.id, [...ids]));
}

/** What the organization has of its own or in the place of what is built in. */
async function readOwn(ctx: Ctx): Promise<{ own: LibraryRow[]; overrides: OverrideRow[] }> {
  const { organizationId, userId } = ctx.actor;
  const own = await ctx.tx
    .select({ exercise: exercises, origin: exerciseOrigins })
    .from(exercises)
    .leftJoin(
      exerciseOrigins,
      and(
        eq(exerciseOrigins.organizationId, exercises.organizationId),
        eq(exerciseOrigins.exerciseId, exercises.id),
      ),
    )
    .where(
      and(
        eq(exercises.organizationId, organizationId),
        isNull(exercises.archivedAt),
        or(isNull(exercises.privateTo), eq(exercises.privateTo, userId)),
      ),
    );
  const overrides = await ctx.tx
    .select()
    .from(exerciseOverrides)
    .where(eq(exerciseOverrides.organizationId, organizationId));
  return { own: own.map((row) => ({ ...row, override: null })), overrides };
}

/** The library of one organization: what is its own, and what is built in, in the reader's words. */
export type Library = { readonly own: readonly Exercise[]; readonly builtIn: readonly Exercise[] };

/** What everybody who reads a language sees as long as nothing was put in its place. */
const plain = new Map<string, readonly Exercise[]>();

/** What is not built in, or not shown as it was: few, and asked for at every letter somebody types. */
const ownLibrary = defineCache('programs.own-library', {
  ...{ life: 'content', about: ['library'], sharing: 'person' },
  schema: z.object({ own: z.array(Exercise), changed: z.array(Exercise) }),
});

/** Whoever writes exercises or overrides says so. */
export const forgetLibrary = ({ actor, forget }: Ctx): void =>
  forget({ about: 'library', organizationId: actor.organizationId });

/** Everything the reader can choose from, archived exercises left out: nothing asked, or two statements, four the first time. */
export async function readLibrary(ctx: Ctx): Promise<Library> {
  const builtIn = await readBuiltIn(ctx);
  const { locale } = ctx.actor;
  const shown =
    plain.get(locale) ?? builtIn.rows.map((exercise) => plainly(ctx, exercise, builtIn));
  if (builtIn.rows.length > 0) plain.set(locale, shown);
  const { own, changed } = await ctx.remember(ownLibrary, () => readShownOwn(ctx, builtIn), {
    rest: locale,
  });
  if (changed.length === 0) return { own, builtIn: shown };
  const inOwnWay = new Map(changed.map((exercise) => [exercise.id, exercise]));
  return { own, builtIn: shown.map((exercise) => inOwnWay.get(exercise.id) ?? exercise) };
}

const plainly = (ctx: Ctx, exercise: ExerciseRow, builtIn: BuiltIn) =>
  shownRow(ctx, { exercise, override: null, origin: null }, builtIn);

async function readShownOwn(ctx: Ctx, builtIn: BuiltIn) {
  const { own, overrides } = await readOwn(ctx);
  const byId = new Map(overrides.map((row) => [row.exerciseId, row]));
  const changed = builtIn.rows.flatMap((exercise) => {
    const override = byId.get(exercise.id);
    return override ? shownRow(ctx, { exercise, override, origin: null }, builtIn) : [];
  });
  return { own: own.map((row) => shownRow(ctx, row, builtIn)), changed };
}
