import { desc, eq, sql } from 'drizzle-orm';
import type { ReactionCtx } from '#platform/events/reaction';
import type { Subscription } from '#platform/events/subscriber';
import type { Secrets } from '#platform/secrets';
import { auditBeginnings, auditEntries } from './audit.tables.ts';
import type { Audited } from './audited.ts';
import { type ChainEnd, type ChainedEntry, chainStart, entryHash } from './chain.ts';

/** The key of every chain of this installation. */
export const auditKey = (secrets: Secrets): string => secrets.derive('audit chain');

/** Who writes the log: one subscription per audited event. It runs after the change, and once in effect. */
export function auditSubscriptions(listed: readonly Audited[], secrets: Secrets): Subscription[] {
  const key = auditKey(secrets);
  return listed.map(({ on, action, factsOf }) => ({
    on,
    name: `audit.${action}`,
    handle: (ctx, payload) => append(ctx, key, { action, ...factsOf(payload) }),
  }));
}

type Facts = ReturnType<Audited['factsOf']> & { readonly action: string };

async function append(ctx: ReactionCtx, key: string, facts: Facts): Promise<void> {
  const { organizationId } = ctx.actor;
  const { message } = ctx;
  // One writer of a chain at a time; the lock goes with the transaction, and what it wrote is seen by the next.
  await ctx.tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${organizationId}`}, 0))`,
  );
  const end = await endOf(ctx);
  const entry: ChainedEntry = {
    organizationId,
    seq: end.seq + 1,
    messageId: message.id,
    action: facts.action,
    actorId: facts.actorId ?? message.cause?.userId ?? null,
    subjectKind: facts.subject?.kind ?? null,
    subjectId: facts.subject?.id ?? null,
    address: message.cause?.address ?? null,
    detail: JSON.stringify(facts.detail ?? {}),
    happenedAt: message.toldAt,
  };
  const previousHash = end.hash;
  const hash = entryHash(key, previousHash, entry);
  await ctx.tx.insert(auditEntries).values({ ...entry, previousHash, hash });
}

async function endOf(ctx: ReactionCtx): Promise<ChainEnd> {
  const { organizationId } = ctx.actor;
  const [last] = await ctx.tx
    .select({ seq: auditEntries.seq, hash: auditEntries.hash })
    .from(auditEntries)
    .where(eq(auditEntries.organizationId, organizationId))
    .orderBy(desc(auditEntries.seq))
    .limit(1);
  return last ?? beginningOf(ctx);
}

/** Everything was forgotten: the chain goes on where it was cut. */
async function beginningOf(ctx: ReactionCtx): Promise<ChainEnd> {
  const { organizationId } = ctx.actor;
  const [beginning] = await ctx.tx
    .select({ seq: auditBeginnings.afterSeq, hash: auditBeginnings.afterHash })
    .from(auditBeginnings)
    .where(eq(auditBeginnings.organizationId, organizationId))
    .orderBy(desc(auditBeginnings.afterSeq))
    .limit(1);
  return beginning ?? chainStart;
}
