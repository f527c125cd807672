import type { Client, clientsContract } from '@coachme/contracts/clients.contract';
import { clientOnboarded } from '@coachme/contracts/clients.events';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requireMyClient } from '../clients.queries.ts';
import { lockClient, writeProfile } from '../clients.store.ts';

type Answer = Input<typeof clientsContract.answerOnboarding> & { readonly ifMatch: number | null };

/** The client answers the onboarding questions, or changes the answers later. */
export async function answerOnboarding(ctx: Ctx, { body, ifMatch }: Answer): Promise<Client> {
  permit(ctx, 'profile:update');
  const { id } = await requireMyClient(ctx);
  const client = await lockClient(ctx, id, ifMatch);
  const isFirst = client.onboardedAt === null;
  await writeProfile(ctx, client, {
    given: body,
    ...(isFirst ? { onboardedAt: ctx.now } : {}),
  });
  if (isFirst) await ctx.publish(clientOnboarded({ clientId: id }));
  return requireMyClient(ctx);
}
