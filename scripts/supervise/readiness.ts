import { setTimeout as pause } from 'node:timers/promises';
import type { Kept } from './keep-running.ts';

const patience = 60_000;

/** Waits until an address answers well; throws when the program ends first or takes too long. */
export async function answers(part: Kept, address: string): Promise<void> {
  let end = '';
  part.ended().then((how) => {
    end = how;
  });
  const until = Date.now() + patience;
  while (!(await isGood(address))) {
    if (end !== '') throw new Error(`${part.name} did not start (${end})`);
    if (Date.now() > until) throw new Error(`${part.name} did not get ready in a minute`);
    await pause(50);
  }
}

async function isGood(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
    });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
