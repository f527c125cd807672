import { randomUUIDv7 } from 'node:crypto';
import type { Register, SessionAnswer } from '@coachme/contracts/identity.contract';
import type { Role } from '@coachme/contracts/organizations.words';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Both } from '#platform/db/work';
import type { Call, PublicCtx } from '#platform/http/call';
import { foundOrganization } from '../found-organization.ts';
import { asPerson } from '../members/memberships.queries.ts';
import { countRegistration } from './attempts.store.ts';
import { type Granted, sessionAnswer } from './session-answer.ts';
import { beginSession } from './sign-in-proven.ts';

/** Who founds a practice owns it and coaches in it. */
const founderRoles: readonly Role[] = ['owner', 'coach'];

/** Makes an account and its organization in one transaction, and signs in. */
export async function register(
  call: PublicCtx,
  { body }: { body: Register },
): Promise<SessionAnswer> {
  anyone(call, 'everybody may register; limited by address');
  await countRegistration(call);
  const passwordHash = await identityFacade.choosePassword(body);
  const granted = await call.work.join((both) => found(both, { call, body, passwordHash }));
  await askToVerify(call, granted);
  return sessionAnswer(call, granted);
}

/** Mails a new person the link that proves their address. */
export async function askToVerify(call: Call, granted: Granted): Promise<void> {
  anyone(call, 'the caller has made this person');
  const { user, sessionId } = granted;
  await identityFacade.askOneTimeKey(call, {
    ...{ purpose: 'verify-email', channel: 'email', address: user.email },
    asker: { userId: user.id, sessionId },
  });
}

type Founding = {
  readonly call: PublicCtx;
  readonly body: Register;
  readonly passwordHash: string;
};

async function found(both: Both, { call, body, passwordHash }: Founding): Promise<Granted> {
  const { email, name, timeZone = 'UTC', locale = 'en', organizationName } = body;
  const user = await both.identity((ctx) =>
    identityFacade.registerPerson(ctx, {
      id: randomUUIDv7(),
      email,
      name,
      passwordHash,
      timeZone,
      locale,
    }),
  );
  const organizationId = randomUUIDv7();
  const membership = await both.app(asPerson(user.id, organizationId), (ctx) =>
    foundOrganization(ctx, {
      founder: user,
      name: organizationName,
      kind: 'practice',
      roles: founderRoles,
    }),
  );
  const proof = { userId: user.id, way: 'registration' } as const;
  return { user, membership, ...(await beginSession(both, { call, proof, membership })) };
}
