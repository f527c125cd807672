import { createHash } from 'node:crypto';
import type { Import, StartImport } from '@coachme/contracts/imports.contract';
import { and, eq, notInArray } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { foldColumn, layoutOf } from '../formats/detect.rules.ts';
import { headerOf, textOf } from '../formats/read-table.ts';
import { imports } from '../integrations.tables.ts';
import { readImport } from './import-jobs.ts';
import { getImport } from './imports.queries.ts';
import { whoseHistory } from './whose-history.queries.ts';

/** Takes the file of another app and has it read into a preview; the same file again is the same import. */
export async function startImport(ctx: Ctx, input: StartImport): Promise<Import | Again<Import>> {
  permit(ctx, 'import:create');
  const clientId = await whoseHistory(ctx, input.clientId);
  const bytes = await input.file.bytes();
  const content = textOf(bytes);
  const { source, unit } = await recognise(content, input);
  const timeZone = input.timeZone ?? ctx.actor.timeZone;
  const fingerprint = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([source, unit, timeZone]))
    .digest('base64url');

  const id = ctx.newId();
  const [begun] = await ctx.tx
    .insert(imports)
    .values({
      ...{ id, clientId, source, unit, timeZone, fingerprint, content },
      organizationId: ctx.actor.organizationId,
      createdBy: ctx.actor.userId,
      fileName: input.file.name.slice(-200),
      state: 'reading',
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning({ id: imports.id });
  if (!begun) return again(await getImport(ctx, await standingImport(ctx, clientId, fingerprint)));
  await ctx.enqueue(readImport({ importId: id }));
  return getImport(ctx, id);
}

type Recognised = Pick<Import, 'source' | 'unit'>;

async function recognise(content: string, input: StartImport): Promise<Recognised> {
  const header = await headerOf(content);
  const layout = layoutOf(header, input.source);
  if (!layout) {
    const detail =
      'This is not an export of Strong, Hevy, FitNotes or CoachMe: its first line names other columns.';
    throw new AppError('invalid', 'unknown-layout', { field: 'file', detail });
  }
  const columns = new Set(header.map(foldColumn));
  if (input.unit === undefined && !layout.knowsUnit(columns)) {
    const detail = 'The file does not say whether weights are in kg or lb. Choose one.';
    throw new AppError('invalid', 'unit-needed', { field: 'unit', detail });
  }
  return { source: layout.source, unit: input.unit ?? 'kg' };
}

async function standingImport(ctx: Ctx, clientId: string, fingerprint: string): Promise<string> {
  const [standing] = await ctx.tx
    .select({ id: imports.id })
    .from(imports)
    .where(
      and(
        eq(imports.organizationId, ctx.actor.organizationId),
        eq(imports.clientId, clientId),
        eq(imports.fingerprint, fingerprint),
        notInArray(imports.state, ['undone', 'failed', 'cancelled']),
      ),
    );
  if (!standing) throw new AppError('conflict', 'import-just-ended');
  return standing.id;
}
