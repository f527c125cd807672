import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { RosterRow } from '@coachme/contracts/progress.contract';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { bandOf } from './adherence.rules.ts';
import { standingsOf } from './standing.queries.ts';

const Key = z.tuple([z.uuid()]);

/** Of somebody who does not share their training. */
const unknown = { adherence: { ratio: null }, lastWorkoutOn: null, nextDueOn: null, weekly: [] };

/** Adherence, program and last session of the clients the caller may see, or of those asked for. */
export async function listRoster(
  ctx: Ctx,
  { limit, cursor, clientIds: asked }: PageQuery & { clientIds?: string | undefined },
): Promise<Page<RosterRow>> {
  permit(ctx, 'dashboard:read');
  const [after = ''] = readCursor(cursor, Key) ?? [];
  const wanted = asked === undefined ? null : new Set(asked.split(','));
  const clients = (await clientsFacade.listActive(ctx))
    .filter(({ id }) => id > after && (wanted?.has(id) ?? true))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const { items, nextCursor } = pageOf(clients, limit, ({ id }) => [id]);
  const ids = items.map(({ id }) => id);
  const today = localDateIn(ctx.actor.timeZone, ctx.now);
  const programs = await programsFacade.runningAssignments(ctx, ids, today);
  const sharing = items.filter(({ shared }) => shared.includes('training')).map(({ id }) => id);
  const standings = new Map(
    (await standingsOf(ctx, sharing, today)).map((standing) => [standing.clientId, standing]),
  );
  const rows = ids.map((clientId) => {
    const program = programs.get(clientId);
    const standing = standings.get(clientId) ?? unknown;
    return {
      clientId,
      isShared: standings.has(clientId),
      adherence: standing.adherence.ratio,
      band: bandOf(standing.adherence.ratio),
      lastWorkoutOn: standing.lastWorkoutOn,
      nextDueOn: standing.nextDueOn,
      programTitle: program?.programTitle ?? null,
      weekNumber: program?.weekNumber ?? null,
      weekCount: program?.weekCount ?? null,
      weekly: [...standing.weekly],
    };
  });
  return { items: rows, nextCursor };
}
