import type { MyBranch } from '@coachme/contracts/attendance.contract';
import { clientsFacade } from '#contexts/clients';
import { organizationsFacade } from '#contexts/organizations';
import { anyone, permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { SignedInCall } from '#platform/http/call';
import { placesOf } from '../places.store.ts';

/** Where a person may say that they train: the open branches, in every organization where they are coached. */
export async function getMyBranches(call: SignedInCall): Promise<{ items: MyBranch[] }> {
  anyone(call, 'each organization where the person is coached permits it itself');
  const items: MyBranch[] = [];
  for (const place of await placesOf(call, 'workout:log')) {
    items.push(...(await call.work.run(place, branchesHere)));
  }
  return { items };
}

async function branchesHere(ctx: Ctx): Promise<MyBranch[]> {
  permit(ctx, 'workout:log');
  const branches = await organizationsFacade.openBranches(ctx);
  if (branches.length === 0) return [];
  const clientId = await clientsFacade.myClientId(ctx);
  return branches.map((branch) => ({ ...branch, clientId }));
}
