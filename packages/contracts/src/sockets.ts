import * as z from 'zod';
import { LiveWorkout } from './progress.contract.ts';

/** What the server sends over Socket.IO, by event name. */
export const socketEvents = {
  /** To `org:{id}` and `client:{id}`: a session moved on; the same shape as the day view's live list. */
  'workout:progress': LiveWorkout,
  /** To `user:{id}`: something for this person's device changed; pull `GET sync`. */
  'sync:changed': z.object({}),
  /** To `client:{id}` and `org:{id}`: lists that show this client are out of date. */
  'client:changed': z.object({ clientId: z.uuid() }),
} as const;
export type SocketEvents = {
  [name in keyof typeof socketEvents]: z.infer<(typeof socketEvents)[name]>;
};
