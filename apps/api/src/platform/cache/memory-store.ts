import type { Store } from '#platform/cache/store';

/** Values and marks held at most; the value used longest ago is let go. */
const most = 20_000;

type Entry = { readonly value: unknown; readonly standing: string; readonly until: number };

/** In this process's memory. Values are kept as they are, so nobody may change one. */
export class MemoryStore implements Store {
  readonly isShared = false;
  readonly #entries = new Map<string, Entry>();
  readonly #marks = new Map<string, number>();
  readonly #clock: () => number;
  readonly #most: number;
  #age = 0;

  constructor(clock: () => number, room = most) {
    this.#clock = clock;
    this.#most = room;
  }

  async look(key: string, marks: readonly string[]) {
    const standing = [this.#age, ...marks.map((mark) => this.#marks.get(mark) ?? 0)].join(' ');
    const entry = this.#entries.get(key);
    if (!entry) return { value: undefined, standing };
    this.#entries.delete(key);
    if (entry.standing !== standing || entry.until <= this.#clock()) {
      return { value: undefined, standing };
    }
    this.#entries.set(key, entry);
    return { value: entry.value, standing };
  }

  async keep(key: string, value: unknown, kept: { standing: string; lifeMs: number }) {
    this.#entries.delete(key);
    const { standing, lifeMs } = kept;
    this.#entries.set(key, { value, standing, until: this.#clock() + lifeMs });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#most && oldest !== undefined) this.#entries.delete(oldest);
  }

  async change(mark: string) {
    this.changeNow(mark);
  }

  /** As `change`, before anybody can look again. */
  changeNow(mark: string): void {
    this.#marks.set(mark, (this.#marks.get(mark) ?? 0) + 1);
    if (this.#marks.size > this.#most) this.clear();
  }

  /** Lets everything go, also what is being found at this moment. */
  clear(): void {
    this.#age += 1;
    this.#entries.clear();
    this.#marks.clear();
  }

  close(): void {
    this.clear();
  }
}
