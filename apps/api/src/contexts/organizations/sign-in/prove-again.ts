import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { personChanged } from '../members/person-changed.ts';
import { proveWithinLimits } from './prove-within-limits.ts';

type ProveAgain = { readonly body: { readonly password: string } };

/** The signed-in person proves themselves once more by password; what is sensitive is open for ten minutes after. */
export async function proveAgain(
  call: SignedInCall,
  { body }: ProveAgain,
): Promise<Record<string, never>> {
  anyone(call, 'everybody may prove who they are; failures are limited');
  const { email } = await call.work.run(call.actor, (ctx) => identityFacade.me(ctx));
  const proof = await proveWithinLimits(call, { email, password: body.password });
  await provenAgain(call, proof.userId);
  return {};
}

/** Notes a proof of the person who is signed in; somebody else's is refused. */
export async function provenAgain(call: SignedInCall, userId: string): Promise<void> {
  anyone(call, 'the caller has a proof of who it is');
  const { actor } = call;
  if (userId !== actor.userId || actor.sessionId === null) throw notThem();
  const { sessionId } = actor;
  await call.work.runAs('identity', (ctx) => identityFacade.noteProof(ctx, { sessionId, userId }));
  // Every process asks anew, so that the next request is open wherever it goes.
  call.announcer.announce(personChanged({ userId }));
}

const notThem = () =>
  new AppError('forbidden', 'other-person', {
    detail: 'This is somebody else’s account. Use the one you are signed in with.',
  });
