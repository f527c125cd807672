import type { Workout } from '@coachme/contracts/execution.words';
import type { ImportSource, importsContract } from '@coachme/contracts/imports.contract';
import { historyExported } from '@coachme/contracts/integrations.events';
import type { Input } from '@coachme/contracts/kit/route';
import { stringify } from 'csv-stringify/sync';
import { executionFacade } from '#contexts/execution';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { whoseHistory } from '../imports/whose-history.queries.ts';
import { printers } from './layouts.rules.ts';

type Choices = Input<typeof importsContract.exportWorkouts>['query'];

type Unit = Choices['unit'];

const sessionsAtOnce = 200;

/** A training history as CSV in the layout of an app, oldest session first. */
export async function exportWorkouts(
  ctx: Ctx,
  { format, unit, clientId: asked }: Choices,
): Promise<string> {
  permit(ctx, 'workout:read');
  const clientId = await whoseHistory(ctx, asked);
  const parts = [tableOf(format, unit, [])];
  let sessions = 0;
  let after: { startedAt: string; id: string } | null = null;
  do {
    const page = await executionFacade.historyPage(ctx, clientId, { after, limit: sessionsAtOnce });
    parts.push(rowsOf(format, unit, page));
    sessions += page.length;
    const last = page.length === sessionsAtOnce ? page.at(-1) : undefined;
    after = last ? { startedAt: last.startedAt, id: last.id } : null;
  } while (after !== null);
  const exportedBy = ctx.actor.userId;
  await ctx.publish(historyExported({ clientId, exportedBy, format, sessions }));
  return parts.join('');
}

/** A history as a table, header first; cells that a spreadsheet would run are defused. */
export function tableOf(format: ImportSource, unit: Unit, workouts: readonly Workout[]): string {
  return written(format, [printers[format].header(unit)]) + rowsOf(format, unit, workouts);
}

function rowsOf(format: ImportSource, unit: Unit, workouts: readonly Workout[]): string {
  return written(
    format,
    workouts.flatMap((workout) => printers[format].rows(workout, unit)),
  );
}

const written = (format: ImportSource, rows: readonly (readonly unknown[])[]) =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, delimiter: printers[format].delimiter ?? ',' },
  );
