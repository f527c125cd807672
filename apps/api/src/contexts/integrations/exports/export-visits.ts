import type { attendanceContract, Visit } from '@coachme/contracts/attendance.contract';
import { visitsExported } from '@coachme/contracts/integrations.events';
import type { Input } from '@coachme/contracts/kit/route';
import { stringify } from 'csv-stringify/sync';
import { membershipsFacade } from '#contexts/memberships';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { whoseHistory } from '../imports/whose-history.queries.ts';

type Choice = Input<typeof attendanceContract.exportVisits>['query'];

const columns = ['date', 'branch', 'first_seen_at', 'trained', 'marked_by_desk'];
const visitsAtOnce = 100;

/** All visits of a client as CSV, the oldest first; times are instants in UTC. */
export async function exportVisits(ctx: Ctx, { clientId: asked }: Choice): Promise<string> {
  permit(ctx, 'attendance:read');
  const clientId = await whoseHistory(ctx, asked);
  const visits: Visit[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: visitsAtOnce, ...(cursor === null ? {} : { cursor }) };
    const page = await membershipsFacade.listClientVisits(ctx, clientId, query);
    visits.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  const exportedBy = ctx.actor.userId;
  await ctx.publish(visitsExported({ clientId, exportedBy, visits: visits.length }));
  return stringify([columns, ...visits.toReversed().map(rowOf)], { escape_formulas: true });
}

const rowOf = ({ date, branchName, firstAt, hasSession, isMarked }: Visit) => [
  ...[date, branchName, firstAt],
  ...[hasSession ? 'yes' : 'no', isMarked ? 'yes' : 'no'],
];
