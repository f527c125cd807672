import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** The client whose history is meant: the one named, whom the actor must see, or the acting person themself. */
export async function whoseHistory(ctx: Ctx, clientId: string | undefined): Promise<string> {
  permit(ctx, 'profile:read');
  if (clientId === undefined) return (await clientsFacade.myClient(ctx)).id;
  await clientsFacade.requireClientVisible(ctx, clientId);
  return clientId;
}
