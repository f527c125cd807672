import { setTimeout as pause } from 'node:timers/promises';
import { endingInWords } from './ending.ts';
import type { Part, Running } from './part.ts';

export type Kept = {
  readonly name: string;
  /** The process that runs now. */
  pid(): number;
  /** Resolves when the process that runs now ended, with how. */
  ended(): Promise<string>;
  /** From now on it is started again, at once or after at most a second, whenever it dies. */
  guard(): void;
  stop(): Promise<void>;
};

/** A part that lived this long had started well: its next death is not counted with the ones before. */
const longLife = 10_000;

/** Starts a part, to be guarded once it has started well: what cannot start is not tried for ever. */
export async function keepRunning(part: Part, tell: (news: string) => void): Promise<Kept> {
  let running = await part.start();
  let isStopping = false;
  let deaths = 0;

  const startAgain = async (): Promise<Running | null> => {
    while (!isStopping) {
      await pause(Math.min(deaths * 200, 1000));
      deaths += 1;
      try {
        if (!isStopping) return await part.start();
      } catch (error) {
        tell(`${part.name} did not start: ${error instanceof Error ? error.message : error}`);
      }
    }
    return null;
  };

  const watch = async () => {
    while (!isStopping) {
      const began = Date.now();
      const how = await running.exited;
      if (isStopping) return;
      if (Date.now() - began > longLife) deaths = 0;
      tell(`${part.name} ended (${endingInWords(how)}): starting it again`);
      const next = await startAgain();
      if (next === null) return;
      running = next;
      tell(`${part.name} runs again`);
    }
    // Stopped while it was being started again.
    await running.stop();
  };

  let watching: Promise<void> | null = null;
  return {
    name: part.name,
    pid: () => running.pid,
    ended: () => running.exited,
    guard: () => {
      watching ??= watch();
    },
    stop: async () => {
      isStopping = true;
      await running.stop();
      await watching;
    },
  };
}
