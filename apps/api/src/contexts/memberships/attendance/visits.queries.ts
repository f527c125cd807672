import type { BranchDay, Visit } from '@coachme/contracts/attendance.contract';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Presence, requireSeen } from './presences.store.ts';

type Row = {
  clientId: string;
  branchId: string;
  date: string;
  firstAt: string;
  hasSession: boolean;
  isMarked: boolean;
};

/** Presences of a choice as visits: a client, a branch and a day are one. */
const visitsWhere = (ctx: Ctx, where: SQL) => sql`
  select p.client_id as "clientId", p.branch_id as "branchId", p.present_on::text as date,
    min(p.present_at) as "firstAt", bool_or(p.told_by = 'session') as "hasSession",
    bool_or(p.told_by = 'desk') as "isMarked"
  from memberships.presences p where p.organization_id = ${ctx.actor.organizationId} and ${where}
  group by p.client_id, p.branch_id, p.present_on`;

type OfDay = PageQuery & { readonly on?: string | undefined };

const FirstToLast = z.tuple([z.iso.datetime(), z.uuid()]);

/** Who was at a branch on a date, the latest to come first; of the clients whom one may see. */
export async function listBranchVisits(
  ctx: Ctx,
  branchId: string,
  { on, limit, cursor }: OfDay,
): Promise<Page<Visit>> {
  permit(ctx, 'attendance:read');
  await organizationsFacade.requireBranch(ctx, branchId);
  const after = readCursor(cursor, FirstToLast);
  const day = on ?? (await organizationsFacade.today(ctx));
  const where = sql`p.branch_id = ${branchId} and p.present_on = ${day} and ${await seen(ctx)}`;
  const rows = await read(
    ctx,
    sql`select * from (${visitsWhere(ctx, where)}) v
      where ${after ? sql`(v."firstAt", v."clientId") < (${after[0]}, ${after[1]}::uuid)` : sql`true`}
      order by v."firstAt" desc, v."clientId" desc limit ${limit + 1}`,
  );
  const page = pageOf(rows, limit, ({ firstAt, clientId }) => [firstAt, clientId]);
  return { ...page, items: await named(ctx, page.items) };
}

/** Days on which clients whom one may see were at a branch, the latest first. */
export async function listBranchDays(
  ctx: Ctx,
  branchId: string,
  { limit, cursor }: PageQuery,
): Promise<Page<BranchDay>> {
  permit(ctx, 'attendance:read');
  await organizationsFacade.requireBranch(ctx, branchId);
  const after = readCursor(cursor, z.tuple([z.iso.date()]));
  const { rows } = await ctx.tx.execute<BranchDay>(sql`
    select p.present_on::text as date, count(distinct p.client_id)::int as visits
    from memberships.presences p
    where p.organization_id = ${ctx.actor.organizationId} and p.branch_id = ${branchId} and ${await seen(ctx)}
      and ${after ? sql`p.present_on < ${after[0]}` : sql`true`}
    group by p.present_on order by p.present_on desc limit ${limit + 1}`);
  return pageOf(rows, limit, ({ date }) => [date]);
}

const DayAndBranch = z.tuple([z.iso.date(), z.uuid()]);

/** At which branches a client was and when, the latest first. */
export async function listClientVisits(
  ctx: Ctx,
  clientId: string,
  { limit, cursor }: PageQuery,
): Promise<Page<Visit>> {
  permit(ctx, 'attendance:read');
  await requireSeen(ctx, clientId);
  const after = readCursor(cursor, DayAndBranch);
  const before = after
    ? sql`(p.present_on, p.branch_id) < (${after[0]}::date, ${after[1]}::uuid)`
    : sql`true`;
  const rows = await read(
    ctx,
    sql`${visitsWhere(ctx, sql`p.client_id = ${clientId} and ${before}`)}
      order by p.present_on desc, p.branch_id desc limit ${limit + 1}`,
  );
  const page = pageOf(rows, limit, ({ date, branchId }) => [date, branchId]);
  return { ...page, items: await named(ctx, page.items) };
}

/** The one visit of a client, branch and date. */
export async function requireVisit(
  ctx: Ctx,
  { branchId, clientId, date }: Presence,
): Promise<Visit> {
  const where = sql`p.branch_id = ${branchId} and p.present_on = ${date} and p.client_id = ${clientId}`;
  const [visit] = await named(ctx, await read(ctx, visitsWhere(ctx, where)));
  if (!visit) throw new AppError('not-found', 'visit');
  return visit;
}

async function seen(ctx: Ctx): Promise<SQL> {
  const ids = await clientsFacade.visibleIds(ctx);
  return ids === null ? sql`true` : sql`p.client_id = any(${sql.param([...ids])}::uuid[])`;
}

async function read(ctx: Ctx, statement: SQL): Promise<Row[]> {
  const { rows } = await ctx.tx.execute<Row>(statement);
  return rows.map((row) => ({ ...row, firstAt: new Date(row.firstAt).toISOString() }));
}

async function named(ctx: Ctx, rows: readonly Row[]): Promise<Visit[]> {
  if (rows.length === 0) return [];
  const idsOf = (key: 'clientId' | 'branchId') => [...new Set(rows.map((row) => row[key]))];
  const names = await clientsFacade.visibleNames(ctx, idsOf('clientId'));
  const branches = await organizationsFacade.branchNames(ctx, idsOf('branchId'));
  return rows.map((row) => ({
    ...row,
    clientName: names.get(row.clientId) ?? '',
    branchName: branches.get(row.branchId) ?? '',
  }));
}
