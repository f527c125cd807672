const PAUSE_MS = 700;
const RETRY_MS = 15_000;

/** Brings what waits to the server, one round at a time. */
export interface Sender {
  /** After a pause in the writing. */
  readonly soon: () => void;
  /** Now; answers when that is over, whether it went well or not. */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

/** Sends by `send`, which answers whether the server was reached; when it was not, tries again later. */
export function startSender(send: () => Promise<boolean>): Sender {
  let queue: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isStopped = false;

  function after(delayMs: number): void {
    if (timer !== null) clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void now(), delayMs);
  }
  async function round(): Promise<void> {
    if (isStopped) return;
    try {
      if (!(await send())) after(RETRY_MS);
    } catch (error) {
      console.error(error);
    }
  }
  function now(): Promise<void> {
    queue = queue.then(round);
    return queue;
  }
  return {
    soon: () => after(PAUSE_MS),
    now,
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
