import { randomUUIDv7 } from 'node:crypto';
import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { JoinByPhone } from '@coachme/contracts/joining.contract';
import { identityFacade, type Proof } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { nobody } from '#platform/access/actor';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { joinByInvitation } from './join-by-invitation.ts';

const { asPerson } = organizationsFacade;

/**
 * Joins by invitation with the code that reached a number. Who has it already joins as themself; anybody else gets an
 * account without a password. Which of the two it was, only who reads the code learns.
 */
export async function joinByPhone(
  call: PublicCtx,
  { body }: { readonly body: JoinByPhone },
): Promise<SessionAnswer> {
  anyone(
    call,
    'link and code are the permission; codes are limited, and wrong ones use the key up',
  );
  const { id, code, token, scopes, mailProof } = body;
  const organizationId = organizationsFacade.organizationOfToken(token);
  const email = (body.email ?? '').toLowerCase();
  const invitation = await call.work.run(asPerson(nobody, organizationId), (ctx) =>
    organizationsFacade.requireAcceptable(ctx, { token, email }),
  );
  const brought = { organizationId, invitation, mailProof };
  await organizationsFacade.requireProvenAddress(call, brought);
  const { channel, address } = await identityFacade.useKeyToRegister(call, { id, code });
  const number = { providerId: 'phone', accountId: address };
  const known = await call.work.runAs('identity', (ctx) =>
    identityFacade.ownerOfAccount(ctx, number),
  );
  const proof: Proof = known
    ? { userId: known.userId, way: channel === 'whatsapp' ? 'whatsapp-code' : 'sms-code' }
    : { userId: randomUUIDv7(), way: 'registration' };
  const { userId } = proof;
  if (known) await organizationsFacade.requireSecondStep(call, proof);
  const isByMail = organizationsFacade.isByMail(call, brought);
  const lockedTo = invitation.email;
  const arrive = (ctx: Ctx) =>
    known
      ? requireAddress(ctx, { userId, lockedTo, isByMail })
      : registerByNumber(ctx, { body: { ...body, email }, userId, isByMail, number: address });
  const granted = await call.work.join(async (both) => {
    const joining = { token, email, scopes, userId, organizationId, arrive };
    const joined = await joinByInvitation(both, joining);
    const { membership } = joined;
    const session = await organizationsFacade.beginSession(both, { call, proof, membership });
    return { ...joined, ...session };
  });
  if (!granted.user.emailVerified) await organizationsFacade.askToVerify(call, granted);
  return organizationsFacade.sessionAnswer(call, granted);
}

type Locked = {
  readonly userId: string;
  /** The address that the invitation is for; null: for anybody. */
  readonly lockedTo: string | null;
  readonly isByMail: boolean;
};

/** An invitation for one address is for the person who has it; who has none yet and reads its mail has it from now on. */
async function requireAddress(ctx: Ctx, { userId, lockedTo, isByMail }: Locked): Promise<void> {
  if (lockedTo === null) return;
  const { email } = await identityFacade.requireAnyPerson(ctx, userId);
  if (email === '' && isByMail) {
    return identityFacade.moveEmail(ctx, { userId, email: lockedTo });
  }
  if (email !== lockedTo) throw new AppError('not-found', 'invitation');
}

type ByNumber = {
  readonly body: JoinByPhone;
  readonly userId: string;
  readonly isByMail: boolean;
  /** In E.164. */
  readonly number: string;
};

async function registerByNumber(ctx: Ctx, arriving: ByNumber): Promise<void> {
  const { body, userId, isByMail, number } = arriving;
  const { name, timeZone = 'UTC', locale = 'en' } = body;
  const email = body.email || null;
  const about = { name, email, timeZone, locale, passwordHash: null };
  await identityFacade.registerPerson(ctx, { id: userId, ...about, emailVerified: isByMail });
  const account = { providerId: 'phone', accountId: number, label: number };
  await identityFacade.linkAccount(ctx, { ...account, userId });
}
