import type { Input } from '@coachme/contracts/kit/route';
import type { providersContract } from '@coachme/contracts/providers.contract';
import { identityFacade, providersFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { forgetEverywhere, tellChange } from '../ways-in/tell-change.ts';
import { connectionIdOf } from './provider-id.rules.ts';
import { endTrip, tripOver } from './providers.store.ts';

type Link = Input<typeof providersContract.linkProvider>;

/** Links an account that a provider has just proven to who is signed in and has just proven themselves. */
export async function linkProvider(
  call: SignedInCall,
  { body }: Link,
): Promise<Record<string, never>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId, organizationId, sessionId } = call.actor;
  const { providerId, accountId, label } = await provenAccount(call, body);
  const connectionId = connectionIdOf(providerId);
  await call.work.join(async (both) => {
    await both.identity((ctx) =>
      identityFacade.linkAccount(ctx, { providerId, accountId, userId, label }),
    );
    await both.identity((ctx) =>
      identityFacade.noteConnection(ctx, { sessionId, userId, connectionId }),
    );
    const about = providerId;
    await tellChange(both, call, { userId, organizationId, about, what: 'way-added' });
  });
  // What an organization asks for may be met by this: every process asks anew.
  if (connectionId !== null) forgetEverywhere(call, userId);
  return {};
}

async function provenAccount(call: SignedInCall, body: Link['body']) {
  if ('ticket' in body) {
    const unlinked = await call.work.runAs('identity', (ctx) =>
      providersFacade.takeProviderTicket(ctx, body.ticket),
    );
    if (!unlinked) throw tripOver();
    const { email, name, providerId } = unlinked;
    return { ...unlinked, label: email ?? name ?? providerId };
  }
  const { provider, identity, userId } = await endTrip(call, body, 'link');
  // Begun by another person in this browser: it links nothing of theirs.
  if (userId !== call.actor.userId) throw tripOver();
  const { accountId, email, name } = identity;
  return { accountId, providerId: provider.id, label: email ?? name ?? provider.name };
}
