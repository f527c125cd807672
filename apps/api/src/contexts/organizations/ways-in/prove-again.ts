import type { Input } from '@coachme/contracts/kit/route';
import type {
  CodeChannel,
  GivenKey,
  ProvingWay,
  waysInContract,
} from '@coachme/contracts/ways-in.contract';
import { identityFacade, secondFactorFacade, siteOf } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { Call, SignedInCall } from '#platform/http/call';
import { letterheadOfActor } from '../branding/letterhead.ts';
import { countCode } from '../sign-in/attempts.store.ts';
import { proveWithinLimits } from '../sign-in/prove-within-limits.ts';
import { forgetEverywhere } from './tell-change.ts';

type ProveAgain = Input<typeof waysInContract.proveAgain>;

/** The signed-in person proves themselves once more; what is sensitive is open for ten minutes after. */
export async function proveAgain(
  call: SignedInCall,
  { body }: ProveAgain,
): Promise<Record<string, never>> {
  anyone(call, 'everybody may prove who they are; failures are limited');
  await provenAgain(call, await whoProves(call, body));
  return {};
}

async function whoProves(call: SignedInCall, body: ProveAgain['body']): Promise<string> {
  const by = call.actor.userId;
  if ('passkey' in body) {
    const site = siteOf(call.request);
    const asked = { ...body.passkey, purpose: 'sign-in', site } as const;
    const proof = await call.work.runAs('identity', (ctx) =>
      secondFactorFacade.proveByPasskey(ctx, asked),
    );
    if (proof) return proof.userId;
    throw new AppError('unauthenticated', 'passkey-not-known', {
      detail: 'This passkey does not open an account here. Try again, or prove it another way.',
    });
  }
  if ('id' in body) {
    await identityFacade.useOneTimeKey(call, 'prove-again', { ...body, by });
    return by;
  }
  const { email } = await call.work.run(call.actor, (ctx) => identityFacade.me(ctx));
  return (await proveWithinLimits(call, { email, password: body.password })).userId;
}

/** By what the signed-in person can prove themselves, as far as codes leave this installation. */
export async function getProvingWays(call: SignedInCall): Promise<{ readonly ways: ProvingWay[] }> {
  anyone(call, 'everybody may know how they prove themselves');
  const ways = await call.work.runAs('identity', (ctx) =>
    identityFacade.provingWays(ctx, call.actor.userId),
  );
  const offered = ways.filter((way) => way !== 'phone' || phoneChannel(call) !== null);
  return { ways: offered.length > 0 ? offered : ['email'] };
}

/** Mails the signed-in person a code to prove themselves with. */
export async function askCodeToProve(call: SignedInCall): Promise<GivenKey> {
  anyone(call, 'everybody may prove who they are; limited by person');
  const { email } = await call.work.run(call.actor, (ctx) => identityFacade.me(ctx));
  if (email === '') throw noAddress();
  return send(call, { channel: 'email', address: email });
}

/** Sends the code to the phone by which the person gets in. */
export async function textCodeToProve(call: SignedInCall): Promise<GivenKey> {
  anyone(call, 'everybody may prove who they are; limited by person');
  const channel = phoneChannel(call);
  const { userId } = call.actor;
  const address = await call.work.runAs('identity', (ctx) => identityFacade.phoneOf(ctx, userId));
  if (channel && address) return send(call, { channel, address });
  throw new AppError('conflict', 'no-phone', {
    detail: 'There is no number that we can write to. Prove it another way.',
  });
}

type Reached = { readonly channel: CodeChannel; readonly address: string };

async function send(call: SignedInCall, reached: Reached): Promise<GivenKey> {
  await countCode(call, reached.address);
  const { userId, sessionId } = call.actor;
  const asked = { asker: { userId, sessionId }, letterhead: await letterheadOfActor(call) };
  return identityFacade.askOneTimeKey(call, { ...reached, ...asked, purpose: 'prove-again' });
}

/** By what codes reach phones here; null: they do not. */
function phoneChannel({ texts }: Call): 'sms' | 'whatsapp' | null {
  if (texts.sms) return 'sms';
  return texts.whatsapp ? 'whatsapp' : null;
}

/** Notes a proof of the person who is signed in; somebody else's is refused. */
export async function provenAgain(call: SignedInCall, userId: string): Promise<void> {
  anyone(call, 'the caller has a proof of who it is');
  const { actor } = call;
  if (userId !== actor.userId || actor.sessionId === null) throw notThem();
  const { sessionId } = actor;
  await call.work.runAs('identity', (ctx) => identityFacade.noteProof(ctx, { sessionId, userId }));
  // Every process asks anew, so that the next request is open wherever it goes.
  forgetEverywhere(call, userId);
}

const noAddress = () =>
  new AppError('conflict', 'no-email', {
    detail: 'There is no address that we can write to. Prove it another way.',
  });

const notThem = () =>
  new AppError('forbidden', 'other-person', {
    detail: 'This is somebody else’s account. Use the one you are signed in with.',
  });
