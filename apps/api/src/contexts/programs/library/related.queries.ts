import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type {
  Alternative,
  libraryContract,
  ProgramWith,
} from '@coachme/contracts/library.contract';
import { alternativesOf } from '@coachme/domain/exercises/alternatives.rules';
import { namedAlike } from '@coachme/domain/exercises/duplicate.rules';
import { and, desc, eq, exists, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { statusOf } from '../authoring/program.rules.ts';
import { exercisePrescriptions, programs } from '../programs.tables.ts';
import { getExercise } from './library.queries.ts';
import { readLibrary } from './library.store.ts';

/** What may stand in for an exercise, the best first, each with its reasons. */
export async function listAlternatives(
  ctx: Ctx,
  { params, query }: Input<typeof libraryContract.listAlternatives>,
): Promise<Page<Alternative>> {
  permit(ctx, 'exercise:read');
  const subject = await getExercise(ctx, params.id);
  const { own, builtIn } = await readLibrary(ctx);
  const { equipment = null, avoid = [] } = query;
  const found = alternativesOf(subject, [...own, ...builtIn], { equipment, avoid });
  const items = found.slice(0, query.limit);
  return {
    items: items.map((one) => ({ ...one, reasons: [...one.reasons].map(plain) })),
    nextCursor: null,
  };
}

/** The rule's lists cannot be written to; the contract's could. */
function plain(reason: ReturnType<typeof alternativesOf>[number]['reasons'][number]) {
  switch (reason.kind) {
    case 'same-muscles':
      return { ...reason, muscles: [...reason.muscles] };
    case 'spares':
      return { ...reason, joints: [...reason.joints] };
    default:
      return reason;
  }
}

/** The other exercises of its family, the best known first. */
export async function listVariations(
  ctx: Ctx,
  { params, query }: Input<typeof libraryContract.listVariations>,
): Promise<Page<Exercise>> {
  permit(ctx, 'exercise:read');
  const { id, family } = await getExercise(ctx, params.id);
  if (family === null) return { items: [], nextCursor: null };
  const { builtIn } = await readLibrary(ctx);
  const items = builtIn
    .filter((exercise) => exercise.family === family && exercise.id !== id)
    .toSorted((a, b) => fameOf(a) - fameOf(b));
  return { items: items.slice(0, query.limit), nextCursor: null };
}

const fameOf = ({ popularity }: Exercise) => popularity ?? Number.MAX_SAFE_INTEGER;

/** Exercises that a new name may already mean, so that nobody adds a second squat. */
export async function listSimilar(
  ctx: Ctx,
  { query }: Input<typeof libraryContract.listSimilar>,
): Promise<Page<Exercise>> {
  permit(ctx, 'exercise:read');
  const { own, builtIn } = await readLibrary(ctx);
  const known = [...own, ...builtIn].map((exercise) => ({
    exercise,
    name: exercise.name,
    aliases: [...exercise.aliases, ...exercise.searchWords],
  }));
  const items = namedAlike(query.name, known).map(({ exercise }) => exercise);
  return { items: items.slice(0, query.limit), nextCursor: null };
}

const ChangedCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Programs that have an exercise in them, last changed first. */
export async function listProgramsWith(
  ctx: Ctx,
  { params, query }: Input<typeof libraryContract.listProgramsWith>,
): Promise<Page<ProgramWith>> {
  permit(ctx, 'program:read');
  const { id } = await getExercise(ctx, params.id);
  const after = readCursor(query.cursor, ChangedCursor);
  const { organizationId } = ctx.actor;
  const uses = ctx.tx
    .select({ id: exercisePrescriptions.id })
    .from(exercisePrescriptions)
    .where(
      and(
        eq(exercisePrescriptions.organizationId, organizationId),
        eq(exercisePrescriptions.programId, programs.id),
        eq(exercisePrescriptions.exerciseId, id),
      ),
    );
  const rows = await ctx.tx
    .select({
      id: programs.id,
      title: programs.title,
      publishedAt: programs.publishedAt,
      archivedAt: programs.archivedAt,
      updatedAt: programs.updatedAt,
    })
    .from(programs)
    .where(
      and(
        eq(programs.organizationId, organizationId),
        exists(uses),
        after
          ? sql`(${programs.updatedAt}, ${programs.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(programs.updatedAt), desc(programs.id))
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.updatedAt.toISOString(), row.id]);
  return {
    ...page,
    items: page.items.map((row) => ({ id: row.id, title: row.title, status: statusOf(row) })),
  };
}
