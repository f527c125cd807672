import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { letterheadHere } from '../branding/letterhead.ts';
import { countCode } from '../sign-in/attempts.store.ts';

type Forgot = { readonly body: { readonly email: string } };

/** Mails the link to choose a new password. Whether anybody has the address, nobody learns. */
export async function forgotPassword(
  call: PublicCtx,
  { body }: Forgot,
): Promise<Record<string, never>> {
  anyone(call, 'the link reaches only who reads the address; limited by who asks');
  await countCode(call, body.email);
  const asked = { purpose: 'reset-password', channel: 'email', address: body.email } as const;
  const letterhead = await letterheadHere(call);
  await identityFacade.askOneTimeKey(call, { ...asked, letterhead });
  return {};
}
