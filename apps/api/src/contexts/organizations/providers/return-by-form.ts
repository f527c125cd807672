import type { Input } from '@coachme/contracts/kit/route';
import type { providersContract } from '@coachme/contracts/providers.contract';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';

type Return = Input<typeof providersContract.returnByForm>;

/** What a query may carry on; whatever else a form holds stays behind. */
const carried = ['state', 'code', 'error', 'user'] as const;

/**
 * Takes what a provider posted from its page and sends the browser on to ours, always the same one, where it is ended by
 * the browser that began it. The form comes without our cookies, since it comes from elsewhere.
 */
export async function returnByForm(
  call: PublicCtx,
  { params, body }: Return,
): Promise<{ location: string }> {
  anyone(call, 'only carries an answer on; nothing is believed yet');
  const query = new URLSearchParams();
  for (const name of carried) {
    const value = body[name];
    if (value !== undefined) query.set(name, value);
  }
  return { location: `/sign-in/return/${params.provider}?${query}` };
}
