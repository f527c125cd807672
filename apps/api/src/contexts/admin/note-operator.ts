import { operatorActed } from '@coachme/contracts/admin.events';
import { permit } from '#platform/access/permit';
import { installation } from '#platform/audit/installation';
import type { SignedInCall } from '#platform/http/call';

type Deed = Omit<Parameters<typeof operatorActed>[0], 'userId'>;

/** Writes down what somebody who runs the installation did: in the log of the installation, which is nobody's organization. */
export async function noteOperator(call: SignedInCall, deed: Deed): Promise<void> {
  permit(call, 'platform:read');
  const { userId } = call.actor;
  const here = { ...call.actor, organizationId: installation };
  await call.work.run(here, (ctx) => ctx.publish(operatorActed({ userId, ...deed })));
}
