import type { SocketEvents } from '@coachme/contracts/sockets';
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

export interface Listening {
  readonly stop: () => void;
}

/**
 * Listens to the server as this device's person, and comes back after each interruption. The line itself is a program that is
 * fetched when somebody listens: no screen waits for it.
 */
export function listen(to: LiveAddress, listeners: LiveListeners): Listening {
  let line: Listening | null = null;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let isStopped = false;
  const begin = async () => {
    try {
      const { io } = await import('./socket-line.ts');
      if (!isStopped) line = open(io, to, listeners);
    } catch {
      // Not here yet and the server is not reached.
      if (!isStopped) retry = setTimeout(() => void begin(), RETRY_MS);
    }
  };
  void begin();
  return {
    stop: () => {
      isStopped = true;
      if (retry !== null) clearTimeout(retry);
      line?.stop();
    },
  };
}

type Io = typeof import('./socket-line.ts')['io'];

function open(io: Io, to: LiveAddress, listeners: LiveListeners): Listening {
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
