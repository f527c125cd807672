import { randomUUIDv7 } from 'node:crypto';
import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { AcceptInvitation } from '@coachme/contracts/organizations.contract';
import { identityFacade, type Proof } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { nobody } from '#platform/access/actor';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { PublicCtx } from '#platform/http/call';
import { joinByInvitation } from './join-by-invitation.ts';

const { asPerson } = organizationsFacade;

/** Joins by invitation: with a new account, or with the password of an existing one. All of it or nothing. */
export async function acceptInvitation(
  call: PublicCtx,
  { body }: { readonly body: AcceptInvitation },
): Promise<SessionAnswer> {
  anyone(call, 'the link is the permission; wrong passwords are limited');
  const organizationId = organizationsFacade.organizationOfToken(body.token);
  const invitation = await call.work.run(asPerson(nobody, organizationId), (ctx) =>
    organizationsFacade.requireAcceptable(ctx, body),
  );
  const brought = { organizationId, invitation, mailProof: body.mailProof };
  await organizationsFacade.requireProvenAddress(call, brought);
  const isByMail = organizationsFacade.isByMail(call, brought);
  const { passwordHash, ...proof } = await whoJoins(call, body);
  const { userId } = proof;
  const arrive = (ctx: Ctx) => arriveByPassword(ctx, { body, userId, passwordHash, isByMail });
  const granted = await call.work.join(async (both) => {
    const joined = await joinByInvitation(both, { ...body, userId, organizationId, arrive });
    const { membership } = joined;
    const session = await organizationsFacade.beginSession(both, { call, proof, membership });
    return { ...joined, ...session };
  });
  if (!granted.user.emailVerified) await organizationsFacade.askToVerify(call, granted);
  return organizationsFacade.sessionAnswer(call, granted);
}

/** A proven person, or who is yet to be made. */
type Arriving = Proof & {
  readonly passwordHash: string | null;
};

async function whoJoins(call: PublicCtx, body: AcceptInvitation): Promise<Arriving> {
  const isKnown = await call.work.runAs('identity', (ctx) =>
    identityFacade.findByEmail(ctx, body.email),
  );
  if (!isKnown) {
    const passwordHash = await identityFacade.choosePassword(body);
    return { userId: randomUUIDv7(), way: 'registration', passwordHash };
  }
  const proof = await organizationsFacade.proveWithinLimits(call, body);
  await organizationsFacade.requireSecondStep(call, proof);
  return { ...proof, passwordHash: null };
}

type ByPassword = {
  readonly body: AcceptInvitation;
  readonly userId: string;
  /** Null for who has an account. */
  readonly passwordHash: string | null;
  /** They came by the link that was mailed to their address. */
  readonly isByMail: boolean;
};

async function arriveByPassword(ctx: Ctx, arriving: ByPassword): Promise<unknown> {
  const { body, userId, passwordHash, isByMail } = arriving;
  if (passwordHash === null) {
    return isByMail ? identityFacade.noteVerifiedEmail(ctx, userId) : null;
  }
  const { email, name, timeZone = 'UTC', locale = 'en' } = body;
  const about = { email, name, timeZone, locale };
  const person = { id: userId, ...about, passwordHash, emailVerified: isByMail };
  return identityFacade.registerPerson(ctx, person);
}
