import { createLazyClient } from '@coachme/contracts/kit/lazy-client';
import { surface } from '#web/api/surface.ts';
import { isActedAt } from '#web/session/acting-here.ts';
import { signInAddress } from '#web/session/addresses.ts';
import { hasProvenAgain } from '#web/session/prove-again/asking.ts';
import { leaveForSecondStep } from '#web/session/second-step.ts';

/** Only the server's word ends a session; that it was away or busy is no word. */
type Renewal = 'renewed' | 'over' | 'away';

let refreshing: Promise<Renewal> | null = null;

/**
 * The API as the signed-in browser calls it: an ended access token is renewed once, and a proof that is not fresh is
 * asked for, then the call is made again.
 */
export const browserApi = createLazyClient(
  async () => (await import('@coachme/contracts/api')).api,
  {
    baseUrl: '',
    headers: () => (isActing() ? { 'x-client': 'acting' } : { ...surface }),
    fetch: fetchRenewing,
  },
);

/** An operator sees this page as somebody else. */
const isActing = () => isActedAt(location.pathname, document.cookie);

async function fetchRenewing(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  // The browser leaves this page: whoever asked need not hear any more.
  if (await leaveForSecondStep(response)) return new Promise(() => {});
  if (await hasProvenAgain(response)) return fetch(input, init);
  const worked =
    response.status === 403
      ? await (await import('#web/session/proof-of-work.ts')).workFor(response)
      : null;
  if (worked) return fetch(input, { ...init, headers: { ...Object(init?.headers), ...worked } });
  // Signing in is refused with 401 too; only what is read of oneself is asked for again.
  const isSigningIn = String(input).includes('/auth/') && init?.method !== 'GET';
  if (response.status !== 401 || isSigningIn) return response;
  if (isActing()) {
    location.assign('/platform/acting-over');
    return response;
  }
  const renewal = await renew();
  if (renewal === 'renewed') return fetch(input, init);
  if (renewal === 'away') return new Response(null, { status: 503 });
  location.assign(signInAddress(location.pathname + location.search));
  return response;
}

/** True when the session goes on with a new pair. */
export const renewed = async (): Promise<boolean> => (await renew()) === 'renewed';

/** Many calls may find the token ended at once; only one asks for the next pair. */
function renew(): Promise<Renewal> {
  refreshing ??= fetch('/api/v1/auth/refresh', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...surface },
    body: '{}',
  })
    .then(({ ok, status }): Renewal => (ok ? 'renewed' : status === 401 ? 'over' : 'away'))
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}
