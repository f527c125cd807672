import { consentChanged } from '@coachme/contracts/clients.events';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { forgetOver } from '#platform/access/scopes';
import type { Ctx } from '#platform/db/work';
import { on } from '#platform/jobs';
import { coachings } from '../clients.tables.ts';
import { close, settleCoaching } from './coachings.store.ts';

/**
 * Notes what time has brought between a client and a coach: a substitute's period began or is over, a share has
 * expired. Row security knew at once; this is for history, lists and open sockets.
 */
export const settleCoachings = on(settleCoaching, settle);

type Pair = { readonly clientId: string; readonly coachUserId: string };

async function settle(ctx: Ctx, { clientId, coachUserId }: Pair): Promise<void> {
  permit(ctx, 'coaching:end');
  const [coaching] = await ctx.tx
    .select()
    .from(coachings)
    .where(
      and(
        eq(coachings.organizationId, ctx.actor.organizationId),
        eq(coachings.clientId, clientId),
        eq(coachings.coachUserId, coachUserId),
        isNotNull(coachings.acceptedAt),
        isNull(coachings.endedAt),
      ),
    )
    .for('update');
  if (!coaching) return;
  if (coaching.endsAt && coaching.endsAt <= ctx.now) return close(ctx, coaching, 'period-over');
  const left = await forgetOver(ctx, { clientId, userId: coachUserId });
  await ctx.publish(consentChanged({ clientId, coachUserId, scopes: left }));
}
