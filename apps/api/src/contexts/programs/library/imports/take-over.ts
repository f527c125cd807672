import { movementPatternOf } from '@coachme/domain/programs/movement-pattern.rules';
import { and, asc, eq, gt, inArray, notInArray } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { defineJob, outside } from '#platform/jobs';
import { exercises } from '../../programs.tables.ts';
import { forgetLibrary } from '../library.store.ts';
import { exerciseImportItems, exerciseOrigins } from '../library.tables.ts';
import { measureOf } from '../measure.rules.ts';
import { requireImport, takenBefore, touchImport } from './import.store.ts';
import type { OfferedExercise } from './offered-exercise.ts';

/** Asks for what was looked at to be taken over. */
export const takeOver = defineJob(
  'programs.take-over-exercises',
  z.object({ importId: z.uuid(), except: z.array(z.string()) }),
);
type Wanted = z.infer<typeof takeOver.schema>;
type Item = typeof exerciseImportItems.$inferSelect;

/** As many in one unit of work as may be lost when it breaks. */
const atOnce = 50;

/** Takes over some at a time and says how far it is; done twice, it has an effect once. */
export const takeOvers = outside(takeOver, async ({ work }, { organizationId, payload }) => {
  const inUnit = <T>(use: (ctx: Ctx) => Promise<T>) =>
    work.runAsSystem(organizationId, takeOver.jobName, use);
  let after = -1;
  let done = 0;
  for (let isMore = true; isMore; ) {
    const step = await inUnit((ctx) => takeSome(ctx, payload, { after, done }));
    isMore = step.isMore;
    after = step.after;
    done = step.done;
  }
});

type Step = { readonly after: number; readonly done: number };

async function takeSome(
  ctx: Ctx,
  { importId, except }: Wanted,
  { after, done }: Step,
): Promise<Step & { readonly isMore: boolean }> {
  permit(ctx, 'exercise:create');
  const { state } = await requireImport(ctx, importId, 'to change');
  if (state !== 'committing') return { after, done, isMore: false };
  const items = await wantedItems(ctx, { importId, except }, after);
  const before = await takenBefore(
    ctx,
    items.map(({ externalId }) => externalId),
  );
  let taken = done;
  for (const item of items) {
    const known = before.get(item.externalId);
    const isMine = known !== undefined && known.revision !== known.takenRevision;
    // Somebody worked on it while this was looked at: theirs.
    if (!isMine && (await takeOne(ctx, item, known?.revision ?? null))) taken += 1;
  }
  const isMore = items.length === atOnce;
  const state_ = isMore ? {} : ({ state: 'committed' } as const);
  await touchImport(ctx, importId, { doneCount: taken, ...state_ });
  return { after: items.at(-1)?.position ?? after, done: taken, isMore };
}

function wantedItems(ctx: Ctx, { importId, except }: Wanted, after: number): Promise<Item[]> {
  return ctx.tx
    .select()
    .from(exerciseImportItems)
    .where(
      and(
        eq(exerciseImportItems.organizationId, ctx.actor.organizationId),
        eq(exerciseImportItems.importId, importId),
        gt(exerciseImportItems.position, after),
        inArray(exerciseImportItems.verdict, ['new', 'changed']),
        except.length > 0 ? notInArray(exerciseImportItems.externalId, except) : undefined,
      ),
    )
    .orderBy(asc(exerciseImportItems.position))
    .limit(atOnce);
}

async function takeOne(ctx: Ctx, item: Item, revision: number | null): Promise<boolean> {
  if (item.exerciseId === null) return false;
  const { organizationId } = ctx.actor;
  const id = item.exerciseId;
  const stored = revision === null ? 1 : revision + 1;
  const columns = columnsOf(item.content);
  const stamps = { revision: stored, updatedAt: ctx.now };
  await ctx.tx
    .insert(exercises)
    .values({ organizationId, id, ...columns, ...stamps, createdAt: ctx.now })
    .onConflictDoUpdate({
      target: [exercises.organizationId, exercises.id],
      set: { ...columns, ...stamps },
    });
  await rememberOrigin(ctx, item, { id, revision: stored });
  await ctx.change({ clientId: null, entity: 'exercise', entityId: id, revision: stored });
  forgetLibrary(ctx);
  return true;
}

async function rememberOrigin(
  ctx: Ctx,
  { externalId, content }: Item,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<void> {
  const { organizationId } = ctx.actor;
  const { licence, author, sourceUrl } = content;
  const taken = { takenRevision: revision, takenFacts: content, licence, author, sourceUrl };
  const origin = { ...taken, takenAt: ctx.now };
  await ctx.tx
    .insert(exerciseOrigins)
    .values({ organizationId, exerciseId: id, provider: 'wger', externalId, ...origin })
    .onConflictDoUpdate({
      target: [exerciseOrigins.organizationId, exerciseOrigins.exerciseId],
      set: origin,
    });
}

function columnsOf(offered: OfferedExercise) {
  const { name, aliases, category, equipment, primaryMuscles, secondaryMuscles } = offered;
  const facts = { name, category, force: null, mechanic: null, equipment } as const;
  return {
    ...facts,
    aliases,
    level: 'beginner' as const,
    primaryMuscles,
    secondaryMuscles,
    movementPattern: movementPatternOf({ ...facts, primaryMuscles }),
    measure: measureOf(facts),
    videoUrl: offered.videoUrl,
  };
}
