import { randomUUIDv7 } from 'node:crypto';
import type { Input } from '@coachme/contracts/kit/route';
import { ssoConnected } from '@coachme/contracts/organizations.events';
import type { SsoConnection, ssoContract } from '@coachme/contracts/sso.contract';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import type { SignedInCall } from '#platform/http/call';
import { newSigning } from './saml-signing.store.ts';
import { requireConnection, shownNow } from './sso.queries.ts';
import { ssoConnections } from './sso.tables.ts';
import { keptOf } from './sso-wish.store.ts';

const sameFields = [
  ...(['kind', 'name', 'issuer', 'clientId'] as const),
  ...(['entryPoint', 'certificate', 'wantsEncrypted'] as const),
];

type Add = Input<typeof ssoContract.addSsoConnection>;

/** Connects the organization's own provider. Nobody is led there before a domain of it is proven. */
export async function addSsoConnection(
  call: SignedInCall,
  { body }: Add,
): Promise<SsoConnection | Again<SsoConnection>> {
  permit(call, 'organization:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { organizationId, userId: createdBy } = call.actor;
  const { id = randomUUIDv7(), ...wish } = body;
  const place = { organizationId, id };
  const kept = keptOf(call, wish, place);
  const signing = wish.kind === 'saml' ? await newSigning(call, place) : {};
  return call.work.run(call.actor, async (ctx) => {
    const stamps = { createdBy, createdAt: ctx.now, updatedAt: ctx.now, enabledAt: ctx.now };
    const added = await ctx.tx
      .insert(ssoConnections)
      .values({ organizationId, id, ...kept, ...signing, ...stamps })
      .onConflictDoNothing({ target: [ssoConnections.organizationId, ssoConnections.id] })
      .returning({ id: ssoConnections.id });
    if (added.length > 0) {
      await ctx.publish(ssoConnected({ connectionId: id, kind: kept.kind }));
      return shownNow(call, ctx, id);
    }
    const stored = await requireConnection(ctx, id);
    // A sealed secret is another text each time; the rest says whether it is the same wish.
    const isSame = sameFields.map((field) => stored[field] === kept[field]).every(Boolean);
    if (!isSame) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
    return again(await shownNow(call, ctx, id));
  });
}
