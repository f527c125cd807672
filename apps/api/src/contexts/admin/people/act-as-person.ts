import type { ActingStarted } from '@coachme/contracts/acting.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { platformPeopleContract } from '@coachme/contracts/platform-people.contract';
import { organizationsFacade } from '#contexts/organizations';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { noteOperator } from '../note-operator.ts';

type Act = Input<typeof platformPeopleContract.actAsPerson>;

/**
 * Looks at CoachMe as a person in one of their organizations, for 30 minutes, after a fresh proof. Nothing can be
 * changed; the person is mailed why, and both logs have it.
 */
export async function actAsPerson(
  call: SignedInCall,
  { params, body }: Act,
): Promise<ActingStarted> {
  permit(call, 'platform:operate');
  const { personId } = params;
  const { organizationId, reason } = body;
  const belongings = await call.work.runAs('identity', (ctx) =>
    organizationsFacade.belongingsOf(ctx, [personId]),
  );
  const isThere = belongings.get(personId)?.some(({ id }) => id === organizationId) ?? false;
  if (!isThere) throw new AppError('not-found', 'person');
  freshlyProven({ actor: call.actor, now: call.now() });
  const started = await organizationsFacade.beginActing(call, {
    ...{ userId: personId, organizationId, clientId: null, reason },
  });
  await noteOperator(call, {
    ...{ what: 'acted-as', about: { kind: 'person', id: personId }, organizationId },
    actingId: started.id,
  });
  return started;
}
