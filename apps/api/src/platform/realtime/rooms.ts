import type { SocketEvents } from '@coachme/contracts/sockets';
import type { Ctx } from '#platform/db/work';

/** Where sockets listen: a person's devices, the staff of an organization, the coaches of a client, a conversation. */
export type Room = `user:${string}` | `org:${string}` | `client:${string}` | `chat:${string}`;

/** Answers which rooms a person's socket joins; asked once per connection and at every renewal. */
export type RoomsOf = (ctx: Ctx) => Promise<readonly Room[]>;

/** Sends to everybody who listens in a room. */
export type Broadcast = <E extends keyof SocketEvents>(
  room: Room,
  event: E,
  payload: SocketEvents[E],
) => void;
