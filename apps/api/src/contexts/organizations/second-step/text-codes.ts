import type { Input } from '@coachme/contracts/kit/route';
import type { textFactorContract } from '@coachme/contracts/text-factor.contract';
import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { identityFacade, secondFactorFacade } from '#contexts/identity';
import { freshlyProven } from '#platform/access/freshly-proven';
import { anyone, permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { PublicCtx, SignedInCall } from '#platform/http/call';
import { countCode } from '../sign-in/attempts.store.ts';
import { addressFor } from '../ways-in/sign-in-by-code.ts';
import { stepOver } from './second-step.store.ts';

type Begin = Input<typeof textFactorContract.beginTextFactor>;

/** Sends a code to a number that is to be a second factor, after a fresh proof. */
export async function beginTextFactor(call: SignedInCall, { body }: Begin): Promise<GivenKey> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { channel, number } = body;
  const address = addressFor(call, { channel, address: number, field: 'body.number' });
  const { userId, sessionId } = call.actor;
  await countCode(call, userId);
  const asker = { userId, sessionId };
  return identityFacade.askOneTimeKey(call, { purpose: 'second-factor', channel, address, asker });
}

type Ask = Input<typeof textFactorContract.askTextForSecondStep>;

/** Sends the code of the second step to the person's phone, by the ticket of the first. */
export async function askTextForSecondStep(call: PublicCtx, { body }: Ask): Promise<GivenKey> {
  anyone(call, 'the ticket of the first step is the permission; limited by person');
  const { first, text } = await call.work.runAs('identity', async (ctx) => {
    const first = await secondFactorFacade.readTicket(ctx, body.ticket);
    if (!first) throw stepOver();
    const { text } = await secondFactorFacade.factorsOf(ctx, first.userId);
    return { first, text };
  });
  const isByPhone = first.way === 'sms-code' || first.way === 'whatsapp-code';
  if (!text || isByPhone || !call.texts[text.channel]) throw noText();
  const { userId } = first;
  await countCode(call, userId);
  const { channel, number } = text;
  const asker = { userId, sessionId: null };
  return identityFacade.askOneTimeKey(call, {
    ...{ purpose: 'second-step', channel, address: number, asker },
  });
}

const noText = () =>
  new AppError('conflict', 'no-phone', {
    detail: 'No code can be sent to a phone for this. Prove it another way.',
  });
