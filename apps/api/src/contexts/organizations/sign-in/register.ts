import { randomUUIDv7 } from 'node:crypto';
import type { Register, SessionAnswer } from '@coachme/contracts/identity.contract';
import type { Role } from '@coachme/contracts/organizations.words';
import { identityFacade, type Way } from '#contexts/identity';
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
  const { password, ...about } = body;
  const person = { ...about, passwordHash };
  const granted = await call.work.join((both) =>
    foundByPerson(both, { call, person, way: 'registration', connectionId: null }),
  );
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

export type Founding = {
  readonly call: PublicCtx;
  readonly person: Omit<Register, 'password'> & {
    readonly passwordHash: string | null;
    readonly emailVerified?: boolean;
  };
  readonly way: Way;
  readonly connectionId: string | null;
};

/** Makes a person with an organization of their own, and begins their first session. */
export async function foundByPerson(both: Both, founding: Founding): Promise<Granted> {
  anyone(founding.call, 'everybody may register; limited by address');
  const { call, person, way, connectionId } = founding;
  const { timeZone = 'UTC', locale = 'en', organizationName, ...about } = person;
  const user = await both.identity((ctx) =>
    identityFacade.registerPerson(ctx, { id: randomUUIDv7(), ...about, timeZone, locale }),
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
  const proof = { userId: user.id, way, connectionId };
  return { user, membership, ...(await beginSession(both, { call, proof, membership })) };
}
