import { signedIn } from '@coachme/contracts/identity.events';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { RequestFacts } from '#platform/http/call';
import type { Letterhead } from '#platform/mail/letterhead';
import { tellNewDevice } from './letters/new-device.ts';
import type { Proof } from './ways-in/way.ts';

export type ToldSignIn = {
  readonly proof: Proof;
  readonly sessionId: string;
  readonly isNewDevice: boolean;
  readonly request: Pick<RequestFacts, 'baseUrl' | 'address' | 'country'>;
  /** Under whose name the mail is written. */
  readonly letterhead: Letterhead;
};

/** Tells that somebody came in, in the organization they came to; on a device they never used, tells them too. */
export async function tellSignIn(ctx: Ctx, told: ToldSignIn): Promise<void> {
  anyone(ctx, 'the caller has opened the session');
  const { proof, sessionId, isNewDevice, request, letterhead } = told;
  const { baseUrl, address, country } = request;
  await ctx.publish(signedIn({ ...proof, sessionId, isNewDevice, address, country }));
  if (isNewDevice) await ctx.enqueue(tellNewDevice({ sessionId, baseUrl, letterhead }));
}
