import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import * as z from 'zod';
import type { Config } from '#platform/config';
import { Listener } from '#platform/db/listener';
import { addressOf } from '#platform/db/roles';
import type { Announcement, Hearing } from '#platform/realtime/announcements';
import { openRedis, patiently } from '#platform/redis';
import type { Secrets } from '#platform/secrets';

/** Carries lines between processes, in the order of each sender. */
type Line = {
  say(text: string): Promise<unknown>;
  /** Listens from when it resolves; `missed` is called when it was cut off for a while. */
  open(heard: (text: string) => void, missed: () => void): Promise<void>;
  close(): Promise<void>;
};

const channel = 'coachme_announcements';
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
export function openAnnouncer(config: Config, secrets: Secrets, pool: pg.Pool): Announcer {
  const { redisUrl, databaseUrl } = config;
  return new Announcer(
    redisUrl === null ? postgresLine(databaseUrl, secrets, pool) : redisLine(redisUrl),
  );
}

function postgresLine(databaseUrl: string, secrets: Secrets, pool: pg.Pool): Line {
  let listener: Listener | null = null;
  return {
    say: (text) => pool.query('select pg_notify($1, $2)', [channel, text]),
    open: async (heard, missed) => {
      listener = new Listener({ address: addressOf(databaseUrl), secrets, channel, heard, missed });
      await listener.open();
    },
    close: async () => listener?.close(),
  };
}

function redisLine(url: string): Line {
  const speaker = openRedis(url, patiently);
  const ear = openRedis(url, patiently);
  return {
    say: (text) => speaker.publish(channel, text),
    open: async (heard, missed) => {
      ear.on('message', (_channel, text: string) => heard(text));
      await ear.subscribe(channel);
      // ioredis subscribes again by itself; this is every later time.
      ear.on('ready', missed);
    },
    close: async () => {
      speaker.disconnect();
      ear.disconnect();
    },
  };
}
