import { and, eq, inArray } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { defineJob, outside } from '#platform/jobs';
import { readLibrary } from '../library.store.ts';
import { exerciseImportItems } from '../library.tables.ts';
import { requireImport, takenBefore, touchImport } from './import.store.ts';
import { LibraryFailure, type OfferedPage } from './offered-exercise.ts';
import { verdictOf } from './verdict.rules.ts';
import { wgerLibrary } from './wger-library.ts';

/** Asks for another library to be read. */
export const readLibraryElsewhere = defineJob(
  'programs.read-library-elsewhere',
  z.object({ importId: z.uuid() }),
);

/** Reads it page by page, each said as soon as it is known; read again from the beginning when it was cut short. */
export const readLibrariesElsewhere = outside(
  readLibraryElsewhere,
  async ({ work, config }, { organizationId, payload: { importId } }) => {
    const inUnit = <T>(use: (ctx: Ctx) => Promise<T>) =>
      work.runAsSystem(organizationId, readLibraryElsewhere.jobName, use);
    const asked = await inUnit((ctx) => requireImport(ctx, importId));
    if (asked.state !== 'reading') return;
    try {
      for await (const page of wgerLibrary(config.wgerUrl).pages(asked.locale)) {
        await inUnit((ctx) => keepPage(ctx, importId, page));
      }
      await inUnit((ctx) => touchImport(ctx, importId, { state: 'preview' }));
    } catch (error) {
      if (!(error instanceof LibraryFailure)) throw error;
      const { failure } = error;
      await inUnit((ctx) => touchImport(ctx, importId, { state: 'failed', failure }));
    }
  },
);

async function keepPage(ctx: Ctx, importId: string, page: OfferedPage): Promise<void> {
  permit(ctx, 'exercise:create');
  const { organizationId } = ctx.actor;
  const { own, builtIn } = await readLibrary(ctx);
  const library = [...own, ...builtIn].map((exercise) => ({
    ...exercise,
    aliases: [...exercise.aliases, ...exercise.searchWords],
  }));
  const externalIds = page.offers.map(({ externalId }) => externalId);
  const before = await takenBefore(ctx, externalIds);
  const first = page.read - page.offers.length;
  const rows = page.offers.map(({ externalId, offered }, index) => {
    const { verdict, exerciseId } = verdictOf(offered, before.get(externalId) ?? null, library);
    const id = verdict === 'new' ? ctx.newId() : exerciseId;
    const position = first + index;
    const item = { organizationId, importId, externalId, position, verdict, exerciseId: id };
    return { ...item, content: offered };
  });
  if (externalIds.length > 0) {
    await ctx.tx
      .delete(exerciseImportItems)
      .where(
        and(
          eq(exerciseImportItems.organizationId, organizationId),
          eq(exerciseImportItems.importId, importId),
          inArray(exerciseImportItems.externalId, externalIds),
        ),
      );
  }
  await insertRows(ctx, exerciseImportItems, rows);
  await touchImport(ctx, importId, { readCount: page.read, totalCount: page.total });
}
