import { io } from 'socket.io-client';
import type { ApiClient, TokenStore } from './api.ts';

const RETRY_MS = 15_000;

/** Hears from the server that something for this device changed; the sync then fetches it. */
export function listenForChanges(
  to: { baseUrl: string; api: ApiClient; tokens: TokenStore | null },
  onChange: () => void,
): { readonly stop: () => void } {
  const socket = io(to.baseUrl === '' ? undefined : to.baseUrl, {
    withCredentials: true,
    reconnectionDelayMax: RETRY_MS,
    auth: (give) => {
      // A browser's cookie speaks for itself and only needs its surface named.
      const held = to.tokens?.read() ?? Promise.resolve(null);
      held.then((tokens) => give(tokens ? { token: tokens.accessToken } : { client: 'app' }));
    },
  });
  let retry: ReturnType<typeof setTimeout> | null = null;

  /** Refused or closed by the server: the access token has ended, any call renews it. */
  async function renew(): Promise<void> {
    retry = null;
    await to.api.auth.me().catch(() => undefined);
    socket.connect();
  }
  const renewSoon = () => {
    if (!socket.active) retry ??= setTimeout(renew, RETRY_MS);
  };
  socket.on('connect_error', renewSoon);
  socket.on('disconnect', renewSoon);
  socket.on('sync:changed', onChange);
  // What happened while the line was down was not announced.
  socket.io.on('reconnect', onChange);
  return {
    stop: () => {
      if (retry !== null) clearTimeout(retry);
      socket.off();
      socket.disconnect();
    },
  };
}
