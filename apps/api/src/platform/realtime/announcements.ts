import * as z from 'zod';

/** Something every running process is told, at once and without a trace: what it knew is no longer so. */
export type Announcement = { readonly topic: string; readonly payload: unknown };

export type Announce = (announcement: Announcement) => void;

export type AnnouncementDefinition<S extends z.ZodType> = ((
  payload: z.input<S>,
) => Announcement) & {
  readonly topic: string;
  readonly schema: S;
};

/** Names what processes tell each other, `context.what-changed`; calling it makes an announcement. */
export function defineAnnouncement<S extends z.ZodType>(
  topic: `${string}.${string}`,
  schema: S,
): AnnouncementDefinition<S> {
  const make = (payload: z.input<S>): Announcement => ({ topic, payload: schema.parse(payload) });
  return Object.assign(make, { topic, schema });
}

/** What a process does when it is told; in the order in which it was told, so without waiting. */
export type Hearing = { readonly topic: string; readonly hear: (payload: unknown) => void };

/** Declares what every process does when it is told this. */
export function hearing<S extends z.ZodType>(
  announcement: AnnouncementDefinition<S>,
  hear: (payload: z.output<S>) => void,
): Hearing {
  return {
    topic: announcement.topic,
    hear: (payload) => hear(announcement.schema.parse(payload)),
  };
}

/** Everybody in a room is to be asked anew who they are: rights were given or taken, a session ended. */
export const roomChanged = defineAnnouncement(
  'platform.room-changed',
  z.object({
    room: z.templateLiteral([z.enum(['user', 'org', 'client', 'chat']), ':', z.string()]),
  }),
);
