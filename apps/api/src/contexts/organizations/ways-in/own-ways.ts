import type { Page } from '@coachme/contracts/kit/page';
import type { GivenKey, OwnWay, TelegramLogin } from '@coachme/contracts/ways-in.contract';
import { identityFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { countCode } from '../sign-in/attempts.store.ts';
import { addressFor } from './sign-in-by-code.ts';
import { telegramAccount } from './sign-in-by-telegram.ts';
import { tellChange } from './tell-change.ts';

type Nothing = Record<string, never>;

/** The ways by which the signed-in person gets in. */
export async function listMyWays(call: SignedInCall): Promise<Page<OwnWay>> {
  permit(call, 'account:update');
  const { userId } = call.actor;
  const items = await call.work.runAs('identity', (ctx) => identityFacade.ownWays(ctx, userId));
  return { items, nextCursor: null };
}

/** Removes a way in, after a fresh proof; the last one stays. */
export async function removeWay(
  call: SignedInCall,
  { params }: { readonly params: { readonly wayId: string } },
): Promise<Nothing> {
  permit(call, 'account:update');
  const { userId, organizationId } = call.actor;
  const { wayId } = params;
  await call.work.join(async (both) => {
    const ways = await both.identity((ctx) => identityFacade.ownWays(ctx, userId));
    // What is not theirs is not there, proven or not.
    if (ways.some(({ id }) => id === wayId)) freshlyProven({ actor: call.actor, now: both.now });
    const about = await both.identity((ctx) => identityFacade.removeWay(ctx, { userId, wayId }));
    await tellChange(both, call, { userId, organizationId, about, what: 'way-removed' });
  });
  return {};
}

type Phone = {
  readonly body: { readonly channel: 'sms' | 'whatsapp'; readonly number: string };
};

/** Sends a code to a number that is to become a way in, after a fresh proof. */
export async function askCodeForPhone(call: SignedInCall, { body }: Phone): Promise<GivenKey> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { channel } = body;
  const address = addressFor(call, { channel, address: body.number, field: 'body.number' });
  await countCode(call, call.actor.userId);
  const { userId, sessionId } = call.actor;
  const asker = { userId, sessionId };
  return identityFacade.askOneTimeKey(call, { purpose: 'link', channel, address, asker });
}

type ByCode = { readonly body: { readonly id: string; readonly code: string } };

/** Adds the number, by the code that reached it. */
export async function linkPhone(call: SignedInCall, { body }: ByCode): Promise<Nothing> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const by = call.actor.userId;
  const { address } = await identityFacade.useOneTimeKey(call, 'link', { ...body, by });
  return link(call, { providerId: 'phone', accountId: address, label: address });
}

/** Adds a Telegram account, by what its widget handed over. */
export async function linkTelegram(
  call: SignedInCall,
  { body }: { readonly body: TelegramLogin },
): Promise<Nothing> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  return link(call, telegramAccount(call, body));
}

type Linked = { readonly providerId: string; readonly accountId: string; readonly label: string };

async function link(call: SignedInCall, linked: Linked): Promise<Nothing> {
  const { userId, organizationId } = call.actor;
  await call.work.join(async (both) => {
    await both.identity((ctx) => identityFacade.linkAccount(ctx, { ...linked, userId }));
    const about = linked.providerId;
    await tellChange(both, call, { userId, organizationId, about, what: 'way-added' });
  });
  return {};
}
