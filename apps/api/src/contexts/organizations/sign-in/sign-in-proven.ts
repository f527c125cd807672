import { randomUUIDv7 } from 'node:crypto';
import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { type Device, identityFacade, type Proof } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Both } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { Call } from '#platform/http/call';
import { letterheadOf } from '../branding/letterhead.ts';
import {
  asPerson,
  homeOf,
  type Membership,
  myMemberships,
} from '../members/memberships.queries.ts';
import { requireSecondStep } from '../second-step/second-step.store.ts';
import { type Granted, sessionAnswer } from './session-answer.ts';

/**
 * The one end of every way in: a proof becomes a session, in the organization where the person works or is coached, after
 * the second step where the person has set one up. Nothing after it asks which way it was.
 */
export async function signInProven(call: Call, proof: Proof): Promise<SessionAnswer> {
  anyone(call, 'the caller has a proof of who it is');
  await requireSecondStep(call, proof);
  return admitProven(call, proof);
}

/** As `signInProven`, when the second step is done too. */
export async function admitProven(call: Call, proof: Proof): Promise<SessionAnswer> {
  anyone(call, 'the caller has every proof that is asked for');
  const granted = await call.work.join(async (both): Promise<Granted> => {
    const { user, membership } = await both.app(asPerson(proof.userId), async (ctx) => ({
      user: await identityFacade.me(ctx),
      membership: placeIn(await myMemberships(ctx), call.request.organizationSlug),
    }));
    if (!membership) throw noOrganization();
    return { user, membership, ...(await beginSession(both, { call, proof, membership })) };
  });
  return sessionAnswer(call, granted);
}

export type SessionToBegin = {
  readonly call: { readonly request: Device & { readonly baseUrl: string } };
  readonly proof: Proof;
  readonly membership: Membership;
};

/** Opens the session inside the unit of work that proved or made the person; a new device is told by mail. */
export async function beginSession(
  both: Both,
  { call, proof, membership }: SessionToBegin,
): Promise<Pick<Granted, 'sessionId' | 'refreshToken'>> {
  anyone(call, 'the caller has a proof of who it is');
  const sessionId = randomUUIDv7();
  const organizationId = membership.organization.id;
  const { refreshToken, isNewDevice } = await both.identity((ctx) =>
    identityFacade.openSession(ctx, { ...proof, sessionId, organizationId, device: call.request }),
  );
  const { request } = call;
  await both.app(asPerson(proof.userId, organizationId), async (ctx) => {
    const letterhead = isNewDevice ? await letterheadOf(ctx, request.baseUrl) : null;
    await identityFacade.tellSignIn(ctx, { proof, sessionId, isNewDevice, request, letterhead });
  });
  return { sessionId, refreshToken };
}

/** Where the session begins: in the organization whose address was used, which must be theirs; else where they work. */
function placeIn(memberships: Membership[], slug: string | null): Membership | undefined {
  if (slug === null) return homeOf(memberships);
  const there = memberships.find(({ organization }) => organization.slug === slug);
  if (!there) throw new AppError('not-found', 'organization');
  return there;
}

/** The account is right, and a member of nothing any more. */
export const noOrganization = (): AppError =>
  new AppError('forbidden', 'no-organization', {
    detail: 'This account is not a member of any organization.',
  });
