import * as z from 'zod';
import { LiveWorkout } from './progress.contract.ts';
import { Locale } from './words.ts';

/** As the client named what they did, with what the library calls it in the languages of those who watch. */
const LiveTold = LiveWorkout.extend({
  /** By language, then by the name that is told; where nothing stands, that name stays. */
  exerciseNames: z.partialRecord(Locale, z.record(z.string(), z.string())).default({}),
});

/** What the server sends over Socket.IO, by event name. */
export const socketEvents = {
  /** To `org:{id}` and `client:{id}`: a session moved on. */
  'workout:progress': LiveTold,
  /** To `user:{id}`: something for this person's device changed; pull `GET sync`. */
  'sync:changed': z.object({}),
  /** To `client:{id}` and `org:{id}`: lists that show this client are out of date. */
  'client:changed': z.object({ clientId: z.uuid() }),
} as const;
export type SocketEvents = {
  [name in keyof typeof socketEvents]: z.infer<(typeof socketEvents)[name]>;
};
