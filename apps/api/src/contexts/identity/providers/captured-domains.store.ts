import { and, eq, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { accounts } from '../identity.tables.ts';
import { capturedDomains } from './providers.tables.ts';

/** An organization's own provider. */
export type Captor = { readonly organizationId: string; readonly connectionId: string };

/** Whose provider answers for the domain of an address; null when nobody has proven it. Identity role only. */
export async function captorOf(ctx: Ctx, email: string): Promise<Captor | null> {
  anyone(ctx, 'a domain says nothing of who has an account');
  const domain = email.toLowerCase().split('@').at(-1) ?? '';
  const [row] = await ctx.tx
    .select({
      organizationId: capturedDomains.capturedBy,
      connectionId: capturedDomains.connectionId,
    })
    .from(capturedDomains)
    .where(eq(capturedDomains.domain, domain));
  return row ?? null;
}

/** Whether any organization here has a provider of its own. Identity role only. */
export async function hasCaptors(ctx: Ctx): Promise<boolean> {
  anyone(ctx, 'says nothing of anybody');
  const rows = await ctx.tx.select({ one: sql`1` }).from(capturedDomains).limit(1);
  return rows.length > 0;
}

/** Takes a domain that was just proven for a provider; refuses one that another organization has proven. Identity role only. */
export async function captureDomain(ctx: Ctx, domain: string, captor: Captor): Promise<void> {
  anyone(ctx, 'the caller has seen the proof of the domain');
  const { organizationId: capturedBy, connectionId } = captor;
  const taken = await ctx.tx
    .insert(capturedDomains)
    .values({ domain, capturedBy, connectionId, capturedAt: ctx.now })
    .onConflictDoUpdate({
      target: capturedDomains.domain,
      set: { connectionId, capturedAt: ctx.now },
      setWhere: sql`${capturedDomains.capturedBy} = excluded.captured_by`,
    })
    .returning({ domain: capturedDomains.domain });
  if (taken.length > 0) return;
  throw new AppError('conflict', 'domain-taken', {
    detail: 'Another organization here has proven this domain. Ask who runs this installation.',
  });
}

/** Gives a domain free. Identity role only. */
export async function releaseDomain(ctx: Ctx, domain: string, captor: Captor): Promise<void> {
  anyone(ctx, 'the caller may change the organization');
  await ctx.tx
    .delete(capturedDomains)
    .where(
      and(
        eq(capturedDomains.domain, domain),
        eq(capturedDomains.capturedBy, captor.organizationId),
        eq(capturedDomains.connectionId, captor.connectionId),
      ),
    );
}

/** Forgets a provider that is no more: its domains, and that it opens accounts. Identity role only. */
export async function forgetProvider(
  ctx: Ctx,
  providerId: string,
  { organizationId, connectionId }: Captor,
): Promise<void> {
  anyone(ctx, 'the caller may change the organization');
  await ctx.tx
    .delete(capturedDomains)
    .where(
      and(
        eq(capturedDomains.capturedBy, organizationId),
        eq(capturedDomains.connectionId, connectionId),
      ),
    );
  // Else it would count as a way in, and a person could remove the last one that works.
  await ctx.tx.delete(accounts).where(eq(accounts.providerId, providerId));
}
