import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { CodeChannel, GivenKey } from '@coachme/contracts/ways-in.contract';
import { identityFacade, type Proof } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { letterheadHere } from '../branding/letterhead.ts';
import { countCode } from '../sign-in/attempts.store.ts';
import { signInProven } from '../sign-in/sign-in-proven.ts';
import { forgetEverywhere } from './tell-change.ts';

type Ask = { readonly body: { readonly channel: CodeChannel; readonly address: string } };

/** Sends a code to sign in with. Whether anybody has the address, nobody learns. */
export async function askCode(call: PublicCtx, { body }: Ask): Promise<GivenKey> {
  anyone(call, 'the code reaches only who reads the address; limited by who asks');
  const { channel } = body;
  const address = addressFor(call, body);
  await countCode(call, address);
  const letterhead = await letterheadHere(call);
  return identityFacade.askOneTimeKey(call, { purpose: 'sign-in', channel, address, letterhead });
}

type ByCode = { readonly body: { readonly id: string; readonly code: string } };
type ByLink = { readonly body: { readonly token: string } };

/** Signs in by a code that was sent. */
export function signInByCode(call: PublicCtx, { body }: ByCode): Promise<SessionAnswer> {
  anyone(call, 'the code is the proof; wrong ones use the key up');
  return signInByKey(call, body);
}

/** Signs in by a mailed link. */
export function signInByLink(call: PublicCtx, { body }: ByLink): Promise<SessionAnswer> {
  anyone(call, 'the link is the proof');
  return signInByKey(call, body);
}

async function signInByKey(
  call: PublicCtx,
  brought: ByCode['body'] | ByLink['body'],
): Promise<SessionAnswer> {
  const { userId, channel } = await identityFacade.useOneTimeKey(call, 'sign-in', brought);
  if (channel === 'email') {
    await call.work.runAs('identity', (ctx) => identityFacade.claimUnverified(ctx, userId));
    forgetEverywhere(call, userId);
  }
  const proof: Proof = { userId, way: `${channel}-code` };
  return signInProven(call, proof);
}

type AddressTyped = {
  readonly channel: CodeChannel;
  readonly address: string;
  /** Where it stood in what was sent. */
  readonly field?: string;
};

/** The address as it is stored; a channel that is not set up, or a number that no message reaches, is refused. */
export function addressFor(
  call: PublicCtx,
  { channel, address, field = 'body.address' }: AddressTyped,
): string {
  anyone(call, 'only looks at the settings');
  if (channel === 'email') return address.toLowerCase();
  if (call.texts[channel] === null) {
    throw new AppError('invalid', 'channel-not-offered', {
      field: 'body.channel',
      detail: 'This installation sends no such messages. Choose another way.',
    });
  }
  const number = identityFacade.phoneNumberOf(address);
  if (number) return number;
  throw new AppError('invalid', 'phone-number', {
    field,
    detail: 'Write the number with its country, such as +254 712 345 678.',
  });
}
