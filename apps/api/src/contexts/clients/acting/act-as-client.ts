import type { ActingStarted, actingContract } from '@coachme/contracts/acting.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { requireVisible } from '../clients.queries.ts';

type Act = Input<typeof actingContract.actAsClient>;

/** Opens the app as a client who shares their training with the coach, for 30 minutes and with a reason the client reads. */
export async function actAsClient(
  call: SignedInCall,
  { params, body }: Act,
): Promise<ActingStarted> {
  permit(call, 'client:act_as');
  const { actor, work } = call;
  const client = await work.run(actor, (ctx) => requireActable(ctx, params.id));
  const { id: clientId, userId, shared } = client;
  const { organizationId } = actor;
  const started = await organizationsFacade.beginActing(call, {
    ...{ userId, organizationId, clientId, reason: body.reason },
  });
  // Whatever the pages show from now on was open to them; the client finds it among what was read.
  const acting = { ...organizationsFacade.asPerson(userId, organizationId), actedBy: actor.userId };
  await work.run(acting, async (ctx) => {
    for (const scope of shared) ctx.noteRead({ clientId, scope });
  });
  return started;
}

async function requireActable(ctx: Ctx, id: string) {
  const { userId, shared } = await requireVisible(ctx, id);
  if (userId === null) {
    throw new AppError('conflict', 'client-without-account', {
      detail: 'This client has no account yet. Send them an invitation first.',
    });
  }
  if (!shared.includes('training')) {
    throw new AppError('forbidden', 'training-not-shared', {
      detail: 'The client does not share this with you. You can ask them to.',
    });
  }
  return { id, userId, shared };
}
