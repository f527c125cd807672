import pg from 'pg';
import { type DatabaseAddress, signInAs } from '#platform/db/roles';
import type { Secrets } from '#platform/secrets';

/** A connection that broke is opened again after this long. */
const againMilliseconds = 1_000;

type Parts = {
  readonly address: DatabaseAddress;
  readonly secrets: Secrets;
  readonly channel: string;
  readonly heard: (text: string) => void;
  /** It listens again after it was cut off: what was said meanwhile was missed. */
  readonly missed?: () => void;
};

/** Hears what commits tell on one channel of the database; comes back by itself when cut off. */
export class Listener {
  readonly #parts: Parts;
  #client: pg.Client | null = null;
  #again: NodeJS.Timeout | null = null;
  #isClosed = false;
  #wasOpen = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Resolves when it listens, or when the first try failed and the next one is planned. */
  async open(): Promise<void> {
    const { address, secrets, channel, heard, missed } = this.#parts;
    const client = new pg.Client(signInAs('relay', address, secrets));
    this.#client = client;
    client.on('notification', ({ payload }) => heard(payload ?? ''));
    client.on('error', () => {});
    client.on('end', () => this.#reopen());
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      if (this.#wasOpen) missed?.();
      this.#wasOpen = true;
    } catch {
      // Whatever went wrong, the next try may go well; while one is planned there is no second.
      this.#reopen();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#again) clearTimeout(this.#again);
    await this.#client?.end().catch(() => {});
  }

  #reopen(): void {
    if (this.#isClosed || this.#again) return;
    this.#client?.end().catch(() => {});
    this.#again = setTimeout(() => {
      this.#again = null;
      void this.open();
    }, againMilliseconds);
  }
}
