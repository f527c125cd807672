import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import * as z from 'zod';
import type { Config } from '#platform/config';
import { Listener } from '#platform/db/listener';
import { addressOf } from '#platform/db/roles';
import type { Announcement, Hearing } from '#platform/realtime/announcements';
import { announcementChannel, type Line } from '#platform/realtime/line';
import type { Secrets } from '#platform/secrets';

const Spoken = z.object({ from: z.uuid(), topic: z.string(), payload: z.unknown() });

/** Tells every process of this installation, this one first, that something it knew is no longer so. */
export class Announcer {
  readonly #self = randomUUID();
  readonly #line: Line;
  readonly #hearings = new Map<string, Hearing['hear'][]>();
  readonly #missed: (() => void)[] = [];
  #lastSaid: Promise<unknown> = Promise.resolve();

  constructor(line: Line) {
    this.#line = line;
  }

  /** Reacts here at once, and in every other process as soon as it hears of it. */
  readonly announce = (announcement: Announcement): void => {
    this.#react(announcement);
    const text = JSON.stringify({ from: this.#self, ...announcement });
    // One after the other: they are heard in the order in which they were said.
    this.#lastSaid = this.#lastSaid.then(() => this.#line.say(text)).catch(() => {});
  };

  hear({ topic, hear }: Hearing): void {
    this.#hearings.set(topic, [...(this.#hearings.get(topic) ?? []), hear]);
  }

  /** What to do after announcements may have been missed. */
  whenMissed(react: () => void): void {
    this.#missed.push(react);
  }

  open(): Promise<void> {
    return this.#line.open(
      (text) => {
        const spoken = Spoken.safeParse(JSON.parse(text));
        if (spoken.success && spoken.data.from !== this.#self) this.#react(spoken.data);
      },
      () => {
        for (const react of this.#missed) react();
      },
    );
  }

  async close(): Promise<void> {
    await this.#lastSaid;
    await this.#line.close();
  }

  #react({ topic, payload }: Pick<Announcement, 'topic'> & { readonly payload?: unknown }): void {
    for (const hear of this.#hearings.get(topic) ?? []) hear(payload);
  }
}

/** Over Redis where there is one, else over PostgreSQL. */
export async function openAnnouncer(
  config: Config,
  secrets: Secrets,
  pool: pg.Pool,
): Promise<Announcer> {
  const { redisUrl, databaseUrl } = config;
  if (redisUrl === null) return new Announcer(postgresLine(databaseUrl, secrets, pool));
  const { redisLine } = await import('#platform/realtime/redis-line');
  return new Announcer(redisLine(redisUrl));
}

function postgresLine(databaseUrl: string, secrets: Secrets, pool: pg.Pool): Line {
  let listener: Listener | null = null;
  return {
    say: (text) => pool.query('select pg_notify($1, $2)', [announcementChannel, text]),
    open: async (heard, missed) => {
      listener = new Listener({
        address: addressOf(databaseUrl),
        secrets,
        channel: announcementChannel,
        heard,
        missed,
      });
      await listener.open();
    },
    close: async () => listener?.close(),
  };
}
