import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { Secrets } from '#platform/secrets';
import type { Way } from '../ways-in/way.ts';
import type { Provider, ProviderFlow, ProviderIdentity } from './provider.gateway.ts';
import { providerFlows, providerTickets } from './providers.tables.ts';

/** On somebody else's page a person may have to find a password first: fifteen minutes. */
const flowMilliseconds = 15 * 60_000;
const ticketMilliseconds = 30 * 60_000;

const isFlowId = (text: string) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/.test(text);

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export type FlowToBegin = {
  readonly providerId: string;
  /** The organization whose own provider it is. */
  readonly connectedTo: string | null;
  readonly purpose: 'sign-in' | 'link';
  readonly userId: string | null;
};

/** Notes that somebody leaves for a provider; what only this browser knows is answered as `flow`. */
export async function beginFlow(ctx: Ctx, flow: FlowToBegin) {
  anyone(ctx, 'leaving for a provider says nothing of anybody');
  const id = ctx.newId();
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(ctx.now.getTime() + flowMilliseconds);
  await ctx.tx.insert(providerFlows).values({ ...flow, id, flowHash: hashOf(secret), expiresAt });
  return { id, flow: `${id}.${secret}` };
}

const isOpen = (ctx: Ctx, id: string) =>
  and(eq(providerFlows.id, id), isNull(providerFlows.usedAt), gt(providerFlows.expiresAt, ctx.now));

/** Takes a flow for ended, whatever comes of it; null for one that is unknown, over, used, or another browser's. */
export async function takeFlow(ctx: Ctx, flow: string) {
  anyone(ctx, 'what only the browser that began it knows is the proof');
  const [id = '', secret = ''] = flow.split('.');
  if (!isFlowId(id)) return null;
  const [taken] = await ctx.tx
    .update(providerFlows)
    .set({ usedAt: ctx.now })
    .where(and(isOpen(ctx, id), eq(providerFlows.flowHash, hashOf(secret))))
    .returning();
  return taken ?? null;
}

/** An open flow by what went along as `state`, for providers that answer by a form. */
export async function readFlow(ctx: Ctx, id: string) {
  anyone(ctx, 'read only to check what a provider signed');
  if (!isFlowId(id)) return null;
  const [row] = await ctx.tx.select().from(providerFlows).where(isOpen(ctx, id));
  return row ?? null;
}

/** Keeps what a form told, once: a second answer to the same question is a replay. */
export async function noteOutcome(ctx: Ctx, id: string, outcome: ProviderIdentity) {
  anyone(ctx, 'a provider has signed it');
  const noted = await ctx.tx
    .update(providerFlows)
    .set({ outcome })
    .where(and(isOpen(ctx, id), isNull(providerFlows.outcome)))
    .returning({ id: providerFlows.id });
  return noted.length === 1;
}

type Kept = Pick<typeof providerFlows.$inferSelect, 'id' | 'outcome'>;

export type FlowSituation = {
  readonly kept: Kept;
  readonly provider: Pick<Provider, 'id' | 'isAnsweredByForm'>;
  readonly state: string;
  readonly baseUrl: string;
};

/**
 * A flow as its provider needs it. Verifier and nonce lie nowhere: who reads the table cannot end what others began.
 * Each provider has a return address of its own, so that none can pass off another's answer as its own (RFC 9700, 4.4).
 */
export function providerFlow(
  { kept, provider, state, baseUrl }: FlowSituation,
  secrets: Secrets,
): ProviderFlow {
  const { id, outcome } = kept;
  return {
    ...{ id, outcome, state },
    redirectUri: returnAddress(provider, baseUrl),
    nonce: secrets.derive(`provider nonce ${id}`),
    verifier: secrets.derive(`provider verifier ${id}`),
  };
}

/** Where a provider sends people back, to be entered there. */
export const returnAddress = (
  { id, isAnsweredByForm }: FlowSituation['provider'],
  baseUrl: string,
): string => `${baseUrl}${isAnsweredByForm ? '/api/v1/auth/provider' : '/sign-in'}/return/${id}`;

export type Unlinked = ProviderIdentity & { readonly providerId: string; readonly way: Way };

/** A ticket for an account that a provider has proven and nobody has linked, good once, for half an hour. */
export async function giveProviderTicket(ctx: Ctx, unlinked: Unlinked): Promise<string> {
  anyone(ctx, 'the provider has proven the account');
  const ticket = randomBytes(32).toString('base64url');
  const expiresAt = new Date(ctx.now.getTime() + ticketMilliseconds);
  await ctx.tx.insert(providerTickets).values({ ...unlinked, hash: hashOf(ticket), expiresAt });
  return ticket;
}

/** What a ticket stands for, used up with this; null for one that is unknown, over or used. */
export async function takeProviderTicket(ctx: Ctx, ticket: string): Promise<Unlinked | null> {
  anyone(ctx, 'the ticket is the proof');
  const [row] = await ctx.tx
    .update(providerTickets)
    .set({ usedAt: ctx.now })
    .where(
      and(
        eq(providerTickets.hash, hashOf(ticket)),
        isNull(providerTickets.usedAt),
        gt(providerTickets.expiresAt, ctx.now),
      ),
    )
    .returning();
  return row ?? null;
}
