import type { Client, clientsContract } from '@coachme/contracts/clients.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { requireClient } from '../clients.queries.ts';
import { insertClient } from '../clients.store.ts';
import { coachWithoutAsking } from '../coaching/share-by-joining.ts';
import { changedProfile, emptyProfile } from '../profile.rules.ts';

type Add = Input<typeof clientsContract.addClient>;

/** Adds a client who has no account yet; who adds them coaches them. */
export async function addClient(ctx: Ctx, { body }: Add): Promise<Client | Again<Client>> {
  permit(ctx, 'client:create');
  const { id = ctx.newId(), name, email = null } = body;
  const profile = changedProfile(emptyProfile, body.profile ?? {});
  const { userId: coachUserId, timeZone } = ctx.actor;
  const isNew = await insertClient(ctx, { id, name, email, coachUserId, timeZone }, profile);
  if (isNew) await coachWithoutAsking(ctx, { clientId: id, coachUserId });
  const client = await requireClient(ctx, id).catch((error: unknown) => {
    throw isNew ? error : taken();
  });
  if (isNew) return client;
  const isSame = client.name === name && client.email === email;
  if (!isSame || said(client.profile) !== said(profile)) throw taken();
  return again(client);
}

/** What was given of a profile, in short; who measured and when is not given. */
const said = ({ thresholds = [], ...profile }: Client['profile']): string =>
  JSON.stringify([
    profile,
    thresholds.map(({ kind, value, measuredOn }) => [kind, value, measuredOn]),
  ]);

const taken = () => new AppError('conflict', 'id-taken', { field: 'body.id' });
