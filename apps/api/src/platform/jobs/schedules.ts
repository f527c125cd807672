import { CronExpressionParser } from 'cron-parser';
import * as z from 'zod';
import { backoffSeconds } from '#platform/events/outbox';
import type { Platform } from '#platform/platform';
import type { Log } from '#platform/telemetry/log';

const lookMilliseconds = 5_000;
/** Whoever has begun keeps it this long; one that was killed is replaced then. */
const leaseMinutes = 10;

/** What happens again and again, once for all processes. It may begin twice when a process dies. */
export type Schedule = {
  readonly name: string;
  readonly cron: string;
  readonly run: (platform: Platform) => Promise<void>;
};

/** Declares what happens at times, in UTC: `every('platform.forget-old', '7 * * * *', …)`. */
export function every(
  name: `${string}.${string}`,
  cron: string,
  run: (platform: Platform) => Promise<void>,
): Schedule {
  CronExpressionParser.parse(cron);
  return { name, cron, run };
}

/** The first time after a moment at which a cron expression comes true, in UTC. */
export const nextTime = (cron: string, after: Date): Date =>
  CronExpressionParser.parse(cron, { currentDate: after, tz: 'UTC' }).next().toDate();

const Taken = z.object({ name: z.string(), attempts: z.int() });

/** Looks what is due and does it; of all processes the one whose statement moves the time. */
export class Scheduler {
  readonly #platform: Platform;
  readonly #log: Log;
  readonly #schedules: ReadonlyMap<string, Schedule>;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  constructor(platform: Platform, schedules: readonly Schedule[], log: Log) {
    this.#platform = platform;
    this.#log = log;
    this.#schedules = new Map(schedules.map((schedule) => [schedule.name, schedule]));
  }

  start(): void {
    const look = () => {
      this.#running ??= this.runDue()
        .catch((error) => this.#log.warn({ err: error }, 'schedules'))
        .finally(() => {
          this.#running = null;
        });
    };
    look();
    this.#timer = setInterval(look, lookMilliseconds);
  }

  /** Finishes what has begun. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }

  /** Does what is due by the platform's clock. A new schedule begins at its next time, not at once. */
  async runDue(): Promise<void> {
    await this.#plan();
    for (;;) {
      const taken = await this.#take();
      if (!taken) return;
      await this.#do(taken);
    }
  }

  async #plan(): Promise<void> {
    const now = this.#platform.now();
    const planned = [...this.#schedules.values()].map(({ name, cron }) => ({
      name,
      next_at: nextTime(cron, now),
    }));
    await this.#platform.pools.relay.query(
      `insert into platform.schedules (name, next_at)
       select name, next_at from jsonb_to_recordset($1) as p(name text, next_at timestamptz)
       on conflict do nothing`,
      [JSON.stringify(planned)],
    );
  }

  async #take(): Promise<z.infer<typeof Taken> | null> {
    const { rows } = await this.#platform.pools.relay.query(
      `update platform.schedules set next_at = $2::timestamptz + interval '${leaseMinutes} minutes'
       where name = (select name from platform.schedules where name = any ($1) and next_at <= $2
         order by next_at limit 1 for update skip locked)
       returning name, attempts`,
      [[...this.#schedules.keys()], this.#platform.now()],
    );
    return rows[0] ? Taken.parse(rows[0]) : null;
  }

  async #do({ name, attempts }: z.infer<typeof Taken>): Promise<void> {
    const schedule = this.#schedules.get(name);
    if (!schedule) return;
    const { pools, now } = this.#platform;
    try {
      await schedule.run(this.#platform);
      await pools.relay.query(
        `update platform.schedules set next_at = $2, attempts = 0, last_done_at = $3, last_error = null
         where name = $1`,
        [name, nextTime(schedule.cron, now()), now()],
      );
    } catch (error) {
      this.#log.warn({ err: error, schedule: name }, 'a schedule failed and is tried again');
      const next = new Date(now().getTime() + backoffSeconds(attempts + 1) * 1000);
      await pools.relay.query(
        `update platform.schedules set next_at = $2, attempts = attempts + 1, last_error = $3 where name = $1`,
        [name, next, String(error).slice(0, 2000)],
      );
    }
  }
}
