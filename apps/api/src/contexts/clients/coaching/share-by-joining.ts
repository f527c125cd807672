import {
  type ConsentScope,
  consentScopes,
  scopesAskedFirst,
} from '@coachme/contracts/consent-lists';
import { and, eq, isNull } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import { shareOnly } from '#platform/access/scopes';
import type { Ctx } from '#platform/db/work';
import { coachings } from '../clients.tables.ts';
import { insertCoaching, share, updateCoaching } from './coachings.store.ts';

type Own = { readonly clientId: string; readonly userId: string };

/** A client reads all of their own data, always. */
export async function shareOwnData(ctx: Ctx, { clientId, userId }: Own): Promise<void> {
  anyone(ctx, 'everybody may see themselves');
  const shares = consentScopes.map((scope) => ({ scope, endsAt: null }));
  await shareOnly(ctx, { clientId, userId, startsAt: ctx.now, shares });
}

type Coached = { readonly clientId: string; readonly coachUserId: string };

/** A client who has no account can be asked nothing: their coach keeps what they write about them. */
export async function coachWithoutAsking(ctx: Ctx, coached: Coached): Promise<void> {
  anyone(ctx, 'the caller has just added the client');
  await relate(ctx, coached);
  const shares = consentScopes.map((scope) => ({ scope, endsAt: null }));
  const { clientId, coachUserId: userId } = coached;
  await shareOnly(ctx, { clientId, userId, startsAt: ctx.now, shares });
}

type Joined = {
  readonly clientId: string;
  readonly coachUserId: string | null;
  readonly scopes: readonly ConsentScope[] | undefined;
};

/** Accepting an invitation is accepting its coach: the acting person shares what they chose, in place of what was before. */
export async function shareByJoining(ctx: Ctx, joined: Joined): Promise<void> {
  anyone(ctx, 'an invitation was consumed for this person');
  const { clientId, coachUserId, scopes = scopesAskedFirst } = joined;
  await shareOwnData(ctx, { clientId, userId: ctx.actor.userId });
  if (coachUserId === null || coachUserId === ctx.actor.userId) return;
  await relate(ctx, { clientId, coachUserId });
  const shares = [...new Set(scopes)].map((scope) => ({ scope, endsAt: null }));
  await share(ctx, { clientId, userId: coachUserId, startsAt: ctx.now, shares });
}

async function relate(ctx: Ctx, { clientId, coachUserId }: Coached): Promise<void> {
  const [known] = await ctx.tx
    .select({ id: coachings.id })
    .from(coachings)
    .where(
      and(
        eq(coachings.organizationId, ctx.actor.organizationId),
        eq(coachings.clientId, clientId),
        eq(coachings.coachUserId, coachUserId),
        isNull(coachings.endedAt),
      ),
    );
  if (known) {
    await updateCoaching(ctx, known.id, { clientAgreedAt: ctx.now });
    return;
  }
  await insertCoaching(ctx, {
    ...{ id: ctx.newId(), clientId, coachUserId, part: 'primary', note: '' },
    ...{ askedBy: coachUserId, askedAs: 'invitation', startsAt: ctx.now },
    ...{ coachAgreedAt: ctx.now, clientAgreedAt: ctx.now, acceptedAt: ctx.now },
  });
}
