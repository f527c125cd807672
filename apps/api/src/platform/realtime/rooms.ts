import type { SocketEvents } from '@coachme/contracts/sockets';
import type { Ctx } from '#platform/db/work';

/** Where sockets listen: a person's devices, the staff of an organization, the coaches of a client, a conversation. */
export type Room = `user:${string}` | `org:${string}` | `client:${string}` | `chat:${string}`;

/** Answers which rooms a person's socket joins; asked once per connection, at every renewal and when told to rejoin. */
export type RoomsOf = (ctx: Ctx) => Promise<readonly Room[]>;

/**
 * Asks anew who everybody in a room is: rights were given or taken, a session ended, a client came.
 * Their sockets change rooms, or end.
 */
export type Rejoin = (room: Room) => void;

/** Sends to everybody who listens in a room. */
export type Broadcast = <E extends keyof SocketEvents>(
  room: Room,
  event: E,
  payload: SocketEvents[E],
) => void;
