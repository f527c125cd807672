import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { registerByPhoneContract } from '@coachme/contracts/register-by-phone.contract';
import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import type { Founded } from '../founding.ts';
import { addressFor } from '../ways-in/sign-in-by-code.ts';
import { countCode, countRegistration } from './attempts.store.ts';
import { askToVerify, foundByPerson } from './register.ts';
import { sessionAnswer } from './session-answer.ts';

type Ask = Input<typeof registerByPhoneContract.askCodeToRegister>;

/** Sends a code to a number that is to make an account. Whether somebody has it already, only its reader learns. */
export async function askCodeToRegister(call: PublicCtx, { body }: Ask): Promise<GivenKey> {
  anyone(call, 'the code reaches only who has the number; limited by who asks');
  const { channel, number, locale } = body;
  const address = addressFor(call, { channel, address: number, field: 'body.number' });
  await countCode(call, address);
  return identityFacade.askOneTimeKey(call, {
    ...{ purpose: 'register', channel, address },
    ...(locale ? { locale } : {}),
  });
}

type ByPhone = Input<typeof registerByPhoneContract.registerByPhone>;

/** Makes an account without a password and its organization, by the code that reached a number, and signs in. */
export async function registerByPhone(
  call: PublicCtx,
  { body, founded }: ByPhone & { readonly founded: Founded },
): Promise<SessionAnswer> {
  anyone(call, 'everybody may register; limited by address, and by the code');
  const { id, code, email: given, ...about } = body;
  const email = given || null;
  await countRegistration(call);
  if (email !== null) await refuseTaken(call, email);
  const { address } = await identityFacade.useKeyToRegister(call, { id, code });
  const granted = await call.work.join(async (both) => {
    const person = { ...about, email, passwordHash: null };
    const way = 'registration';
    const made = await foundByPerson(both, { call, person, way, connectionId: null, founded });
    const account = { providerId: 'phone', accountId: address, label: address };
    const userId = made.user.id;
    await both.identity((ctx) => identityFacade.linkAccount(ctx, { ...account, userId }));
    return made;
  });
  await askToVerify(call, granted);
  return sessionAnswer(call, granted);
}

/** Before the code is used up, so that another address can be given with it. */
async function refuseTaken(call: PublicCtx, email: string): Promise<void> {
  const taken = await call.work.runAs('identity', (ctx) => identityFacade.findByEmail(ctx, email));
  if (!taken) return;
  throw new AppError('conflict', 'email-taken', {
    field: 'body.email',
    detail: 'An account with this e-mail address exists. Sign in instead.',
  });
}
