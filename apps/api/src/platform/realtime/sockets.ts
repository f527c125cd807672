import type { Server as HttpServer } from 'node:http';
import { socketEvents } from '@coachme/contracts/sockets';
import { Server, type Socket } from 'socket.io';
import type { Actor } from '#platform/access/actor';
import type { ActorResolver } from '#platform/access/actor-resolver';
import type { VerifiedClaims } from '#platform/access/tokens';
import { subdomainOf } from '#platform/http/address';
import { readCookie } from '#platform/http/cookies';
import { accessCookie } from '#platform/http/session-cookies';
import type { Platform } from '#platform/platform';
import type { OpenAdapter } from '#platform/realtime/adapter';
import { hearing, roomChanged } from '#platform/realtime/announcements';
import type { Broadcast, Room, RoomsOf } from '#platform/realtime/rooms';
import type { Log } from '#platform/telemetry/log';

type Parts = {
  readonly platform: Platform;
  readonly actorResolver: ActorResolver;
  readonly roomsOf: readonly RoomsOf[];
  readonly adapter: OpenAdapter;
  readonly log: Log;
};

type Admitted = { readonly actor: Actor; readonly claims: VerifiedClaims };
type Acknowledge = (answer: { ok: boolean }) => void;

/** Socket.IO, over all processes: nobody listens without a good token, and no longer than it is good. */
export class Sockets {
  readonly #io: Server;
  readonly #parts: Parts;
  #isAttached = false;
  readonly #ends = new WeakMap<Socket, NodeJS.Timeout>();
  readonly #claims = new WeakMap<Socket, VerifiedClaims>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#io = new Server({
      path: '/socket.io',
      serveClient: false,
      maxHttpBufferSize: 64 * 1024,
      ...(parts.adapter.adapter ? { adapter: parts.adapter.adapter } : {}),
    });
    parts.platform.announcer.hear(hearing(roomChanged, ({ room }) => this.#rejoin(room)));
    parts.platform.announcer.whenMissed(() => this.#rejoin(null));
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
    this.#isAttached = true;
  }

  /** How many are open on this process. */
  get count(): number {
    return this.#io.of('/').sockets.size;
  }

  readonly broadcast: Broadcast = (room, event, payload) => {
    this.#io.to(room).emit(event, socketEvents[event].parse(payload));
  };

  /** Lets go of every socket of this process; they come back to whoever answers next. The port is closed by its owner. */
  close(): void {
    this.#io.local.disconnectSockets(true);
    if (this.#isAttached) this.#io.engine.close();
  }

  /** Hears and tells other processes no more. */
  leave(): void {
    this.#io.of('/').adapter.close();
    this.#parts.adapter.close();
  }

  /** Sockets of other processes are asked by those. Null: all there are. */
  #rejoin(room: Room | null): void {
    for (const socket of this.#io.of('/').sockets.values()) {
      if (room === null || socket.rooms.has(room)) void this.#rejoinOne(socket);
    }
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

  async #rejoinOne(socket: Socket): Promise<void> {
    try {
      await this.#join(socket, await this.#admitClaims(this.#claims.get(socket) ?? null));
    } catch {
      // No longer who they were, or it cannot be said now: they come back and are asked again.
      socket.disconnect(true);
    }
  }

  async #admit(token: string | null): Promise<Admitted> {
    return this.#admitClaims(
      token === null ? null : await this.#parts.platform.tokens.verify(token),
    );
  }

  async #admitClaims(claims: VerifiedClaims | null): Promise<Admitted> {
    const actor = claims && (await this.#parts.actorResolver.resolve(claims));
    if (!actor) throw new Error('unauthenticated');
    return { actor, claims };
  }

  /** Leaves the rooms of an earlier token, so that a right taken away does not outlive it. */
  async #join(socket: Socket, { actor, claims }: Admitted): Promise<void> {
    const rooms = await this.#roomsOf(actor);
    for (const room of socket.rooms) if (room !== socket.id) socket.leave(room);
    await socket.join(rooms);
    this.#claims.set(socket, claims);
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

const browserSurfaces = ['app', 'coach-app', 'acting'] as const;

/** From the handshake, or from the cookie of the surface that it names. */
function tokenOf(socket: Socket, publicUrl: string | null): string | null {
  const { auth, headers } = socket.handshake;
  if (typeof auth.token === 'string') return auth.token;
  // A page of another site could open a socket with our cookie.
  if (
    headers.origin !== undefined &&
    !isOurs(headers.origin, publicUrl ?? `http://${headers.host}`)
  ) {
    return null;
  }
  const surface = browserSurfaces.find((known) => known === auth.client) ?? 'web';
  return readCookie(
    headers.cookie,
    accessCookie(surface, publicUrl?.startsWith('https:') ?? false),
  );
}

/** Our own name, or that of an organization under it. */
function isOurs(origin: string, own: string): boolean {
  if (origin === own) return true;
  const [scheme, host = ''] = origin.split('://');
  return own.startsWith(`${scheme}://`) && subdomainOf(host, own) !== null;
}
