import { type Me, User } from '@coachme/contracts/identity.contract';
import * as z from 'zod';
import { identityFacade } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { anyone } from '#platform/access/permit';
import { defineCache } from '#platform/cache/cache';
import type { Ctx } from '#platform/db/work';
import type { SignedInCall } from '#platform/http/call';
import { myClientId } from '../clients.queries.ts';

/** Every page asks who it is for. No right is in it: those come with the actor. */
const ownProfile = defineCache('clients.own-profile', {
  ...{ life: 'profile', about: ['person'], sharing: 'person' },
  schema: z.object({ user: User, clientId: z.uuid().nullable() }),
});

/** Who is signed in, where, what they may do, and which client they are. */
export async function whoAmIHere(call: SignedInCall): Promise<Me> {
  anyone(call, 'everybody may know themselves');
  const { actor, caches, work } = call;
  const profile = await caches.remember({ cache: ownProfile, reader: actor }, () =>
    work.run(actor, readProfile),
  );
  return { ...(await organizationsFacade.whereAmI(call)), ...profile };
}

const readProfile = async (ctx: Ctx) => ({
  user: await identityFacade.me(ctx),
  clientId: await myClientId(ctx),
});
