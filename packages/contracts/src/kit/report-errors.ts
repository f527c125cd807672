import type { ClientError } from '../client-errors.contract.ts';

/** A page that fails in a loop says so a few times, not for ever. */
const mostReports = 5;

export type Watched = Pick<ClientError, 'surface' | 'release'> & {
  /** Up to and without `/api/v1`; empty for same origin. */
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
  /** Where errors are heard; the window of a page. */
  readonly window?: EventTarget;
};

/** Tells the operator of errors nobody caught, from now on. What cannot be told is lost. */
export function reportErrors({ surface, release, baseUrl, ...means }: Watched): void {
  const { fetch: send = fetch, window = globalThis } = means;
  let left = mostReports;
  const report = (error: unknown) => {
    if (left === 0) return;
    left -= 1;
    const body: ClientError = { surface, ...(release ? { release } : {}), ...factsOf(error) };
    send(`${baseUrl}/api/v1/client-errors`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      keepalive: true,
    }).catch(() => {});
  };
  // A failed script of the page itself has neither error nor reason.
  window.addEventListener('error', (event) => {
    if ('error' in event && event.error) report(event.error);
  });
  window.addEventListener('unhandledrejection', (event) => {
    if ('reason' in event && event.reason) report(event.reason);
  });
}

function factsOf(error: unknown): Pick<ClientError, 'name' | 'message' | 'stack' | 'page'> {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    name: name.slice(0, 100),
    message: message.slice(0, 1_000),
    ...(stack ? { stack: stack.slice(0, 8_000) } : {}),
    ...(typeof location === 'undefined' ? {} : { page: location.pathname.slice(0, 500) }),
  };
}
