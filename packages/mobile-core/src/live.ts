import type { SocketEvents } from '@coachme/contracts/sockets';
import { io } from 'socket.io-client';
import type { ApiClient, TokenStore } from './api.ts';
import type { Surface } from './surface.ts';

const RETRY_MS = 15_000;

export interface LiveAddress {
  readonly surface: Surface;
  readonly baseUrl: string;
  readonly api: ApiClient;
  readonly tokens: TokenStore | null;
}

/** What to do on each event; `whenBack` after a while without a line, when events may have been missed. */
export type LiveListeners = {
  readonly [Name in keyof SocketEvents]?: (payload: unknown) => void;
} & { readonly whenBack: () => void };

/** Listens to the server as this device's person, and comes back after each interruption. */
export function listen(to: LiveAddress, listeners: LiveListeners): { readonly stop: () => void } {
  const { whenBack, ...events } = listeners;
  const socket = io(to.baseUrl === '' ? undefined : to.baseUrl, {
    withCredentials: true,
    reconnectionDelayMax: RETRY_MS,
    auth: (give) => {
      // A browser's cookie speaks for itself and only needs its surface named.
      const held = to.tokens?.read() ?? Promise.resolve(null);
      held.then((tokens) => give(tokens ? { token: tokens.accessToken } : { client: to.surface }));
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
  for (const [name, hear] of Object.entries(events)) socket.on(name, hear);
  // What happened while the line was down was not announced.
  socket.io.on('reconnect', whenBack);
  return {
    stop: () => {
      if (retry !== null) clearTimeout(retry);
      socket.off();
      socket.disconnect();
    },
  };
}
