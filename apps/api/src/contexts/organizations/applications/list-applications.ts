import type { Application, applicationsContract } from '@coachme/contracts/applications.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { members } from '../organizations.tables.ts';
import { applications } from './applications.tables.ts';

type List = Input<typeof applicationsContract.listApplications>;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Who wants to train here, newest first. */
export async function listApplications(ctx: Ctx, { query }: List): Promise<Page<Application>> {
  permit(ctx, 'invitation:read');
  const after = readCursor(query.cursor, Cursor);
  const older =
    after &&
    sql`(${applications.createdAt}, ${applications.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const inState = query.state && eq(applications.state, query.state);
  const shown = await read(ctx, and(inState, older || undefined), query.limit + 1);
  return pageOf(shown, query.limit, ({ createdAt, id }) => [createdAt, id]);
}

/** One application with its answers. */
export async function getApplication(ctx: Ctx, id: string): Promise<Application> {
  permit(ctx, 'invitation:read');
  const [application] = await read(ctx, eq(applications.id, id), 1);
  if (!application) throw applicationNotFound();
  return application;
}

export const applicationNotFound = () => new AppError('not-found', 'application');

async function read(ctx: Ctx, where: SQL | undefined, limit: number): Promise<Application[]> {
  const rows = await ctx.tx
    .select({ application: applications, deciderName: members.name })
    .from(applications)
    .leftJoin(
      members,
      and(
        eq(members.organizationId, applications.organizationId),
        eq(members.userId, applications.decidedBy),
      ),
    )
    .where(and(eq(applications.organizationId, ctx.actor.organizationId), where))
    .orderBy(desc(applications.createdAt), desc(applications.id))
    .limit(limit);
  return rows.map(({ application, deciderName }) => shown(application, deciderName));
}

function shown(row: typeof applications.$inferSelect, deciderName: string | null): Application {
  const { id, name, email, locale, state, answers, decidedAt } = row;
  return {
    ...{ id, name, email, locale, state, answers },
    createdAt: row.createdAt.toISOString(),
    decided: decidedAt && {
      by: deciderName,
      at: decidedAt.toISOString(),
      note: row.note ?? '',
    },
    keptUntil: row.keptUntil.toISOString(),
  };
}
