/** Long enough for a batch of sessions over a slow line, short enough that a dead one is tried anew within the minute. */
const PATIENCE_MS = 60_000;

/**
 * A fetch that gives up when no answer begins in time, as on a line that swallows what is sent: phones would wait for ever,
 * and with them everything that goes up one after another. Whoever gives a signal of their own decides for themselves.
 */
export function patientFetch(send: typeof fetch, patienceMs = PATIENCE_MS): typeof fetch {
  return async (input, init = {}) => {
    // A file may rightly take longer.
    if (init.signal || init.body instanceof FormData) return send(input, init);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), patienceMs);
    try {
      return await send(input, { ...init, signal: patience.signal });
    } finally {
      clearTimeout(timer);
    }
  };
}
