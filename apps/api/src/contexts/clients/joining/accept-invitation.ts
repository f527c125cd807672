import { randomUUIDv7 } from 'node:crypto';
import type { SessionAnswer, User } from '@coachme/contracts/identity.contract';
import type { AcceptInvitation } from '@coachme/contracts/organizations.contract';
import { identityFacade, type Proof } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { nobody } from '#platform/access/actor';
import { anyone } from '#platform/access/permit';
import type { Both, Ctx } from '#platform/db/work';
import type { PublicCtx } from '#platform/http/call';
import { joinAsClient } from './join-as-client.ts';

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
  const emailVerified = organizationsFacade.isByMail(call, brought);
  const person = { ...(await whoJoins(call, body)), emailVerified };
  const granted = await call.work.join((both) =>
    join(both, { call, body, person, organizationId }),
  );
  if (!granted.user.emailVerified) await organizationsFacade.askToVerify(call, granted);
  return organizationsFacade.sessionAnswer(call, granted);
}

/** A proven person, or who is yet to be made. */
type Joining = Proof & {
  readonly passwordHash: string | null;
};

async function whoJoins(call: PublicCtx, body: AcceptInvitation): Promise<Joining> {
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

type Join = {
  readonly call: PublicCtx;
  readonly body: AcceptInvitation;
  readonly person: Joining & {
    /** They came by the link that was mailed to their address. */
    readonly emailVerified: boolean;
  };
  readonly organizationId: string;
};

async function join(both: Both, { call, body, person, organizationId }: Join) {
  const { userId, passwordHash, emailVerified } = person;
  const actor = asPerson(userId, organizationId);
  // First, since it makes everybody else who accepts at this moment wait and then find it used.
  const invitation = await both.app(actor, (ctx) =>
    organizationsFacade.consumeInvitation(ctx, body),
  );
  if (passwordHash !== null) {
    const made = { body, userId, passwordHash, emailVerified };
    await both.identity((ctx) => registerInvited(ctx, made));
  } else if (emailVerified) {
    await both.identity((ctx) => identityFacade.noteVerifiedEmail(ctx, userId));
  }
  const { user, membership } = await both.app(actor, async (ctx) => {
    const user = await identityFacade.me(ctx);
    const membership = await organizationsFacade.addMember(ctx, { user, roles: [invitation.role] });
    if (invitation.role === 'client') {
      const isCoach = invitation.inviterRoles.some((role) => role === 'coach' || role === 'owner');
      const coachUserId = isCoach ? invitation.invitedBy : null;
      const { scopes } = body;
      await joinAsClient(ctx, { user, coachUserId, invitedEmail: invitation.email, scopes });
    }
    return { user, membership };
  });
  const proof = { userId, way: person.way };
  const session = await organizationsFacade.beginSession(both, { call, proof, membership });
  return { user, membership, ...session };
}

type Invited = Pick<Join, 'body'> & {
  readonly userId: string;
  readonly passwordHash: string;
  readonly emailVerified: boolean;
};

function registerInvited(
  ctx: Ctx,
  { body, userId, passwordHash, emailVerified }: Invited,
): Promise<User> {
  const { email, name, timeZone = 'UTC', locale = 'en' } = body;
  return identityFacade.registerPerson(ctx, {
    id: userId,
    email,
    name,
    passwordHash,
    emailVerified,
    timeZone,
    locale,
  });
}
