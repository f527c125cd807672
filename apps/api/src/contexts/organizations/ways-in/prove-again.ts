import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { countCode } from '../sign-in/attempts.store.ts';
import { proveWithinLimits } from '../sign-in/prove-within-limits.ts';
import { forgetEverywhere } from './tell-change.ts';

type ProveAgain = {
  readonly body: { readonly password: string } | { readonly id: string; readonly code: string };
};

/** The signed-in person proves themselves once more; what is sensitive is open for ten minutes after. */
export async function proveAgain(
  call: SignedInCall,
  { body }: ProveAgain,
): Promise<Record<string, never>> {
  anyone(call, 'everybody may prove who they are; failures are limited');
  const by = call.actor.userId;
  if ('password' in body) {
    const { email } = await call.work.run(call.actor, (ctx) => identityFacade.me(ctx));
    await proveWithinLimits(call, { email, password: body.password });
  } else {
    await identityFacade.useOneTimeKey(call, 'prove-again', { ...body, by });
  }
  await provenAgain(call, by);
  return {};
}

/** Mails the signed-in person a code to prove themselves with. */
export async function askCodeToProve(call: SignedInCall): Promise<GivenKey> {
  anyone(call, 'everybody may prove who they are; limited by person');
  const { userId, sessionId } = call.actor;
  const { email } = await call.work.run(call.actor, (ctx) => identityFacade.me(ctx));
  await countCode(call, email);
  return identityFacade.askOneTimeKey(call, {
    ...{ purpose: 'prove-again', channel: 'email', address: email },
    asker: { userId, sessionId },
  });
}

/** Notes a proof of the person who is signed in; somebody else's is refused. */
export async function provenAgain(call: SignedInCall, userId: string): Promise<void> {
  anyone(call, 'the caller has a proof of who it is');
  const { actor } = call;
  if (userId !== actor.userId || actor.sessionId === null) throw notThem();
  const { sessionId } = actor;
  await call.work.runAs('identity', (ctx) => identityFacade.noteProof(ctx, { sessionId, userId }));
  // Every process asks anew, so that the next request is open wherever it goes.
  forgetEverywhere(call, userId);
}

const notThem = () =>
  new AppError('forbidden', 'other-person', {
    detail: 'This is somebody else’s account. Use the one you are signed in with.',
  });
