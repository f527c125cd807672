import type { Input } from '@coachme/contracts/kit/route';
import { ssoKeyChanged } from '@coachme/contracts/organizations.events';
import type { SsoConnection } from '@coachme/contracts/sso.contract';
import type { ssoKeysContract } from '@coachme/contracts/sso-keys.contract';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { newOther, switched } from './saml-signing.store.ts';
import { type ConnectionRow, shownNow, thisConnection } from './sso.queries.ts';
import { ssoConnections } from './sso.tables.ts';

type Asked = Input<typeof ssoKeysContract.addSsoKey>;
type Keys = Partial<typeof ssoConnections.$inferInsert>;

/** Makes a new key beside the one in use, for the provider to learn; where one waits already, that one stays. */
export async function addSsoKey(call: SignedInCall, { params }: Asked): Promise<SsoConnection> {
  permit(call, 'organization:update');
  return call.work.run(call.actor, async (ctx) => {
    const row = await lock(ctx, params.id);
    if (row.isOtherNext === true) return shownNow(call, ctx, row.id);
    return write(call, ctx, { row, keys: await newOther(call, row), what: 'added' });
  });
}

/** Signs with the new key from now on; the one before still opens what is encrypted for it. */
export async function switchSsoKey(call: SignedInCall, { params }: Asked): Promise<SsoConnection> {
  permit(call, 'organization:update');
  return call.work.run(call.actor, async (ctx) => {
    const row = await lock(ctx, params.id);
    const keys = row.isOtherNext === true ? switched(call, row) : null;
    if (keys === null) throw new AppError('conflict', 'no-next-key');
    return write(call, ctx, { row, keys, what: 'switched' });
  });
}

/** Takes back the key that waits, or forgets the one before: what is encrypted for it opens no more. */
export async function dropSsoKey(call: SignedInCall, { params }: Asked): Promise<SsoConnection> {
  permit(call, 'organization:update');
  return call.work.run(call.actor, async (ctx) => {
    const row = await lock(ctx, params.id);
    if (row.otherKeySealed === null) return shownNow(call, ctx, row.id);
    const none = { otherKeySealed: null, otherCertificate: null, otherMadeAt: null };
    return write(call, ctx, { row, keys: { ...none, isOtherNext: null }, what: 'dropped' });
  });
}

/** The connection, held until the change is written, by who has freshly proven who they are. */
async function lock(ctx: Ctx, id: string): Promise<ConnectionRow> {
  permit(ctx, 'organization:update');
  const [row] = await ctx.tx
    .select()
    .from(ssoConnections)
    .where(thisConnection(ctx, id))
    .for('update');
  if (!row) throw new AppError('not-found', 'sso-connection');
  freshlyProven(ctx);
  // Who a provider by OpenID Connect talks to is said by a secret.
  if (row.kind !== 'saml') throw new AppError('conflict', 'other-protocol');
  return row;
}

type Written = {
  readonly row: ConnectionRow;
  readonly keys: Keys;
  readonly what: 'added' | 'switched' | 'dropped';
};

async function write(call: SignedInCall, ctx: Ctx, { row, keys, what }: Written) {
  await ctx.tx
    .update(ssoConnections)
    .set({ ...keys, updatedAt: ctx.now, revision: row.revision + 1 })
    .where(thisConnection(ctx, row.id));
  await ctx.publish(ssoKeyChanged({ connectionId: row.id, what }));
  return shownNow(call, ctx, row.id);
}
