import { and, eq } from 'drizzle-orm';
import { identityFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { anyone, permit } from '#platform/access/permit';
import type { Both, Ctx } from '#platform/db/work';
import type { PublicCtx, SignedInCall } from '#platform/http/call';
import { letterheadOfActor } from '../branding/letterhead.ts';
import { asPerson, myMemberships } from '../members/memberships.queries.ts';
import { members } from '../organizations.tables.ts';
import { countCode } from '../sign-in/attempts.store.ts';
import { forgetEverywhere, tellChange } from './tell-change.ts';

type Change = { readonly body: { readonly email: string } };

/** Mails a link to the new address, after a fresh proof. Nothing changes before it is opened. */
export async function changeEmail(
  call: SignedInCall,
  { body }: Change,
): Promise<Record<string, never>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  await countCode(call, body.email);
  const { userId, sessionId } = call.actor;
  await identityFacade.askOneTimeKey(call, {
    ...{ purpose: 'change-email', channel: 'email', address: body.email },
    asker: { userId, sessionId },
    letterhead: await letterheadOfActor(call),
  });
  return {};
}

type Confirm = { readonly body: { readonly token: string } };

/** Moves to the new address by the link mailed to it, in every organization at once; the old address is told. */
export async function confirmEmail(
  call: PublicCtx,
  { body }: Confirm,
): Promise<Record<string, never>> {
  anyone(call, 'the link was in the mailbox of the new address');
  const { userId, address } = await identityFacade.useOneTimeKey(call, 'change-email', body);
  await call.work.join(async (both) => {
    const { email: left } = await both.app(asPerson(userId), (ctx) => identityFacade.me(ctx));
    await both.identity((ctx) => identityFacade.moveEmail(ctx, { userId, email: address }));
    await moveMembers(both, userId, address);
    const to = left === '' ? {} : { to: left };
    const told = { userId, organizationId: null, about: null, ...to } as const;
    await tellChange(both, call, { ...told, what: 'email-changed' });
  });
  forgetEverywhere(call, userId);
  return {};
}

async function moveMembers(both: Both, userId: string, email: string): Promise<void> {
  const memberships = await both.app(asPerson(userId), myMemberships);
  const move = ({ tx, actor, now }: Ctx) =>
    tx
      .update(members)
      .set({ email, updatedAt: now })
      .where(and(eq(members.organizationId, actor.organizationId), eq(members.userId, userId)));
  for (const { organization } of memberships) {
    await both.app(asPerson(userId, organization.id), move);
  }
}
