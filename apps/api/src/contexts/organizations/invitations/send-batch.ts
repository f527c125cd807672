import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { defineJob, outside } from '#platform/jobs';
import { invitations } from '../organizations.tables.ts';
import { invitationEnd } from './invitation.rules.ts';
import {
  hashOfInvitationToken,
  type InvitationTokens,
  invitationTokens,
} from './invitation-token.ts';
import { invitationBatches, invitationBatchLines } from './invitations.tables.ts';
import { knownAddresses } from './known-addresses.queries.ts';
import { mailInvitation } from './mail-invitation.ts';

/** Asks that everybody on a list is invited. */
export const sendBatch = defineJob(
  'organizations.send-invitation-batch',
  z.object({ batchId: z.uuid() }),
);

/** People in one unit of work: the list shows how far it is in between. */
const chunk = 25;

/** Goes through a list until everybody has an outcome; what a kill leaves undone is taken up where it was. */
export const sendBatches = outside(
  sendBatch,
  async ({ work, secrets }, { organizationId, payload }) => {
    const tokens = invitationTokens(secrets);
    let isLeft = true;
    while (isLeft) {
      isLeft = await work.runAsSystem(organizationId, sendBatch.jobName, (ctx) =>
        inviteNext(ctx, payload.batchId, tokens),
      );
    }
  },
);

type Batch = typeof invitationBatches.$inferSelect;
type Line = typeof invitationBatchLines.$inferSelect;

async function inviteNext(ctx: Ctx, batchId: string, tokens: InvitationTokens): Promise<boolean> {
  permit(ctx, 'invitation:create');
  const { organizationId } = ctx.actor;
  const [batch] = await ctx.tx
    .select()
    .from(invitationBatches)
    .where(
      and(eq(invitationBatches.organizationId, organizationId), eq(invitationBatches.id, batchId)),
    )
    .for('update');
  if (!batch) return false;
  const lines = await ctx.tx
    .select()
    .from(invitationBatchLines)
    .where(and(ofBatch(batch), isNull(invitationBatchLines.outcome)))
    .orderBy(asc(invitationBatchLines.place))
    .limit(chunk);
  const known = await knownAddresses(
    ctx,
    lines.map(({ email }) => email),
  );
  await inviteEach(ctx, { batch, tokens, lines: lines.filter(({ email }) => !known.has(email)) });
  for (const outcome of ['invited', 'already-member', 'already-invited'] as const) {
    const places = lines.filter(({ email }) => (known.get(email) ?? 'invited') === outcome);
    await settle(ctx, batch, { outcome, places: places.map(({ place }) => place) });
  }
  return lines.length === chunk;
}

const ofBatch = ({ organizationId, id }: Batch) =>
  and(
    eq(invitationBatchLines.organizationId, organizationId),
    eq(invitationBatchLines.batchId, id),
  );

type Chosen = {
  readonly batch: Batch;
  readonly tokens: InvitationTokens;
  readonly lines: readonly Line[];
};

async function inviteEach(ctx: Ctx, { batch, tokens, lines }: Chosen): Promise<void> {
  const { organizationId } = ctx.actor;
  const made = lines.map(({ email, name, locale }) => {
    const seed = { organizationId, id: ctx.newId(), createdAt: ctx.now, issuedAt: null };
    return {
      ...seed,
      ...{ email, name, locale, message: batch.message, invitedBy: batch.createdBy },
      tokenHash: hashOfInvitationToken(tokens(seed)),
      expiresAt: invitationEnd(ctx.now),
    };
  });
  if (made.length === 0) return;
  await ctx.tx
    .insert(invitations)
    .values(made.map((row) => ({ ...row, role: 'client' as const, sent: 1 })));
  for (const { id, locale } of made) {
    const { baseUrl } = batch;
    await ctx.enqueue(
      mailInvitation({ invitationId: id, baseUrl, locale: locale ?? batch.locale }),
    );
  }
}

type Settled = { readonly outcome: NonNullable<Line['outcome']>; readonly places: number[] };

async function settle(ctx: Ctx, batch: Batch, { outcome, places }: Settled): Promise<void> {
  if (places.length === 0) return;
  await ctx.tx
    .update(invitationBatchLines)
    .set({ outcome })
    .where(and(ofBatch(batch), inArray(invitationBatchLines.place, places)));
}
