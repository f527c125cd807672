import { randomUUIDv7 } from 'node:crypto';
import type { Register, SessionAnswer } from '@coachme/contracts/identity.contract';
import { identityFacade, type Way } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Both } from '#platform/db/work';
import type { Call, PublicCtx } from '#platform/http/call';
import { foundOrganization } from '../found-organization.ts';
import { type Founded, founderRoles } from '../founding.ts';
import { asPerson } from '../members/memberships.queries.ts';
import { countRegistration } from './attempts.store.ts';
import { type Granted, sessionAnswer } from './session-answer.ts';
import { beginSession } from './sign-in-proven.ts';

/** Makes an account and its organization in one transaction, and signs in. */
export async function register(
  call: PublicCtx,
  { body, founded }: { readonly body: Register; readonly founded: Founded },
): Promise<SessionAnswer> {
  anyone(call, 'everybody may register; limited by address');
  await countRegistration(call);
  const passwordHash = await identityFacade.choosePassword(body);
  const { password, ...about } = body;
  const person = { ...about, passwordHash };
  const granted = await call.work.join((both) =>
    foundByPerson(both, { call, person, way: 'registration', connectionId: null, founded }),
  );
  await askToVerify(call, granted);
  return sessionAnswer(call, granted);
}

/** Mails a new person the link that proves their address. */
export async function askToVerify(call: Call, granted: Granted): Promise<void> {
  anyone(call, 'the caller has made this person');
  const { user, sessionId } = granted;
  if (user.email === '') return;
  await identityFacade.askOneTimeKey(call, {
    ...{ purpose: 'verify-email', channel: 'email', address: user.email },
    asker: { userId: user.id, sessionId },
  });
}

export type Founding = {
  readonly call: PublicCtx;
  readonly person: Omit<Register, 'password' | 'email'> & {
    readonly email: string | null;
    readonly passwordHash: string | null;
    readonly emailVerified?: boolean;
  };
  readonly way: Way;
  readonly connectionId: string | null;
  /** What else comes with an organization that is not a practice. */
  readonly founded?: Founded;
};

/** Makes a person with an organization of their own, and begins their first session. */
export async function foundByPerson(both: Both, founding: Founding): Promise<Granted> {
  anyone(founding.call, 'everybody may register; limited by address');
  const { call, person, way, connectionId, founded } = founding;
  const { timeZone = 'UTC', locale = 'en', organizationName, kind = 'practice', ...about } = person;
  const user = await both.identity((ctx) =>
    identityFacade.registerPerson(ctx, { id: randomUUIDv7(), ...about, timeZone, locale }),
  );
  const organizationId = randomUUIDv7();
  const membership = await both.app(asPerson(user.id, organizationId), async (ctx) => {
    const input = { founder: user, name: organizationName, kind, roles: founderRoles(kind) };
    const membership = await foundOrganization(ctx, input);
    await founded?.(ctx, { founder: user, kind });
    return membership;
  });
  const proof = { userId: user.id, way, connectionId };
  return { user, membership, ...(await beginSession(both, { call, proof, membership })) };
}
