import { unusualSeen } from '@coachme/contracts/audit.events';
import { and, desc, eq, gte, ne } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { auditEntries } from '#platform/audit/audit.tables';
import type { ReactionCtx } from '#platform/events/reaction';
import circles from '../../../data/country-circles.json' with { type: 'json' };
import { mailUnusual } from './mail-unusual.ts';
import { isBulkExport, unusualAbout } from './unusual.rules.ts';

type SignIn = { readonly userId: string; readonly country: string | null };
type Export = { readonly exportedBy: string };

const hour = 3_600_000;
/** How far back a country is remembered. */
const remembered = 180 * 24 * hour;
/** Entries that are looked at; more than anybody makes in the time between two countries. */
const most = 200;

const Detail = z.object({ country: z.string().nullable().default(null) });

/** Tells when somebody signs in from a country for the first time, or from two too soon after each other. */
export async function watchSignIns(ctx: ReactionCtx, { userId, country }: SignIn): Promise<void> {
  permit(ctx, 'audit:read');
  if (country === null) return;
  const rows = await entriesBefore(ctx, { action: 'signed-in', userId, within: remembered });
  const before = rows.map(({ at, detail }) => ({ at, ...Detail.parse(JSON.parse(detail)) }));
  const reason = unusualAbout({ at: ctx.message.toldAt, country }, before, circles);
  if (!reason) return;
  await ctx.publish(unusualSeen({ userId, reason, country }));
  await ctx.enqueue(mailUnusual({ userId, reason, country }));
}

/** Tells when somebody takes one training history after another along. */
export async function watchExports(ctx: ReactionCtx, { exportedBy }: Export): Promise<void> {
  permit(ctx, 'audit:read');
  const userId = exportedBy;
  const before = await entriesBefore(ctx, { action: 'history-exported', userId, within: hour });
  if (!isBulkExport(before.length + 1)) return;
  const unusual = { userId, reason: 'bulk-export', country: null } as const;
  await ctx.publish(unusualSeen(unusual));
  await ctx.enqueue(mailUnusual(unusual));
}

type Asked = { readonly action: string; readonly userId: string; readonly within: number };

function entriesBefore(ctx: ReactionCtx, { action, userId, within }: Asked) {
  return ctx.tx
    .select({ at: auditEntries.happenedAt, detail: auditEntries.detail })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.organizationId, ctx.actor.organizationId),
        eq(auditEntries.action, action),
        eq(auditEntries.actorId, userId),
        gte(auditEntries.happenedAt, new Date(ctx.message.toldAt.getTime() - within)),
        // What is looked at may be in the log already.
        ne(auditEntries.messageId, ctx.message.id),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(most);
}
