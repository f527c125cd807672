import type { Server as HttpServer } from 'node:http';
import { socketEvents } from '@coachme/contracts/sockets';
import { Server, type Socket } from 'socket.io';
import type { Actor } from '#platform/access/actor';
import type { ActorResolver } from '#platform/access/actor-resolver';
import type { VerifiedClaims } from '#platform/access/tokens';
import { readCookie } from '#platform/http/cookies';
import { accessCookie } from '#platform/http/session-cookies';
import type { Platform } from '#platform/platform';
import type { Broadcast, Room, RoomsOf } from '#platform/realtime/rooms';
import type { Log } from '#platform/telemetry/log';

type Parts = {
  readonly platform: Platform;
  readonly actorResolver: ActorResolver;
  readonly roomsOf: readonly RoomsOf[];
  readonly log: Log;
};

type Admitted = { readonly actor: Actor; readonly claims: VerifiedClaims };
type Acknowledge = (answer: { ok: boolean }) => void;

/** Socket.IO on the API's port: nobody listens without a good token, and no longer than it is good. */
export class Sockets {
  readonly #io = new Server({
    path: '/socket.io',
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
  });
  readonly #parts: Parts;
  readonly #ends = new WeakMap<Socket, NodeJS.Timeout>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#io.use((socket, next) => {
      this.#admit(tokenOf(socket, parts.platform.config.publicUrl))
        .then((admitted) => this.#join(socket, admitted))
        .then(
          () => next(),
          () => next(new Error('unauthenticated')),
        );
    });
    this.#io.on('connection', (socket) => this.#listen(socket));
  }

  attach(server: HttpServer): void {
    this.#io.attach(server, { destroyUpgrade: false });
  }

  readonly broadcast: Broadcast = (room, event, payload) => {
    this.#io.to(room).emit(event, socketEvents[event].parse(payload));
  };

  /** Ends the sockets of a person at once: signed out, removed, or with other rights now. */
  disconnect(room: Room): void {
    this.#io.in(room).disconnectSockets(true);
  }

  /** Tells every socket to come back later, and lets go of them. */
  async close(): Promise<void> {
    this.#io.disconnectSockets(true);
    await this.#io.close();
  }

  #listen(socket: Socket): void {
    socket.on('auth:renew', (token: unknown, answer?: Acknowledge) => {
      this.#admit(typeof token === 'string' ? token : null)
        .then((admitted) => this.#join(socket, admitted))
        .then(
          () => answer?.({ ok: true }),
          () => {
            answer?.({ ok: false });
            socket.disconnect(true);
          },
        );
    });
    socket.on('disconnect', () => clearTimeout(this.#ends.get(socket)));
  }

  async #admit(token: string | null): Promise<Admitted> {
    const claims = token === null ? null : await this.#parts.platform.tokens.verify(token);
    const actor = claims && (await this.#parts.actorResolver.resolve(claims));
    if (!actor) throw new Error('unauthenticated');
    return { actor, claims };
  }

  /** Leaves the rooms of an earlier token, so that a right taken away does not outlive it. */
  async #join(socket: Socket, { actor, claims }: Admitted): Promise<void> {
    const rooms = await this.#roomsOf(actor);
    for (const room of socket.rooms) if (room !== socket.id) socket.leave(room);
    await socket.join(rooms);
    clearTimeout(this.#ends.get(socket));
    const left = claims.expiresAt.getTime() - this.#parts.platform.now().getTime();
    this.#ends.set(socket, setTimeout(() => socket.disconnect(true), Math.max(left, 0)).unref());
  }

  async #roomsOf(actor: Actor): Promise<Room[]> {
    const asked = await this.#parts.platform.work.run(actor, async (ctx) => {
      const answers: Room[] = [];
      for (const roomsOf of this.#parts.roomsOf) answers.push(...(await roomsOf(ctx)));
      return answers;
    });
    return [`user:${actor.userId}`, ...asked];
  }
}

/** From the handshake, or from the cookie of the surface that it names. */
function tokenOf(socket: Socket, publicUrl: string | null): string | null {
  const { auth, headers } = socket.handshake;
  if (typeof auth.token === 'string') return auth.token;
  // A page of another site could open a socket with our cookie.
  if (headers.origin !== undefined && headers.origin !== (publicUrl ?? `http://${headers.host}`)) {
    return null;
  }
  const surface = auth.client === 'app' || auth.client === 'coach-app' ? auth.client : 'web';
  return readCookie(
    headers.cookie,
    accessCookie(surface, publicUrl?.startsWith('https:') ?? false),
  );
}
