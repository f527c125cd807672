import type { clientGroupsContract } from '@coachme/contracts/client-groups.contract';
import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { listClients } from '../roster/list-clients.ts';

type List = Input<typeof clientGroupsContract.listGroupMembers>;

/** The clients of a group whom the actor sees, by name. */
export async function listGroupMembers(
  ctx: Ctx,
  { params, query }: List,
): Promise<Page<ClientRow>> {
  permit(ctx, 'client:read');
  return listClients(ctx, { query: { ...query, groupId: params.id } });
}
