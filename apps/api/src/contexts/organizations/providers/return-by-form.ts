import type { Input } from '@coachme/contracts/kit/route';
import type { providersContract } from '@coachme/contracts/providers.contract';
import { ProviderRefusal, providersFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { flowIdIn } from './provider-id.rules.ts';
import { knownProvider, situated } from './providers.store.ts';

type Return = Input<typeof providersContract.returnByForm>;

/** What a query may carry on; whatever else a form holds stays behind. */
const carried = ['state', 'code', 'error', 'user'] as const;

/**
 * Takes what a provider posted from its page and sends the browser on to ours, always the same one, where it is ended by
 * the browser that began it. The form comes without our cookies, since it comes from elsewhere.
 */
export async function returnByForm(
  call: PublicCtx,
  { params, body }: Return,
): Promise<{ location: string }> {
  anyone(call, 'only carries on what came; signing in is for the browser that began it');
  const { RelayState: state = '', SAMLResponse: response } = body;
  const here = `/sign-in/return/${params.provider}`;
  if (response !== undefined) {
    await keepProven(call, { provider: params.provider, state, response });
    return { location: `${here}?${new URLSearchParams({ state })}` };
  }
  const query = new URLSearchParams();
  for (const name of carried) {
    const value = body[name];
    if (value !== undefined) query.set(name, value);
  }
  return { location: `${here}?${query}` };
}

type Posted = { readonly provider: string; readonly state: string; readonly response: string };

/** Keeps what a form has proven for the browser that began; whatever is not right leaves the trip unproven. */
async function keepProven(call: PublicCtx, { provider: id, state, response }: Posted) {
  const kept = await call.work.runAs('identity', (ctx) =>
    providersFacade.readFlow(ctx, flowIdIn(state)),
  );
  if (!kept || kept.providerId !== id) return;
  const known = await knownProvider(call, kept);
  if (!known?.provider.readForm) return;
  const flow = situated(call, { kept, provider: known.provider, state });
  const identity = await known.provider.readForm(flow, response).catch((error: unknown) => {
    if (error instanceof ProviderRefusal) return null;
    throw error;
  });
  if (identity === null) return;
  await call.work.runAs('identity', (ctx) => providersFacade.noteOutcome(ctx, kept.id, identity));
}
