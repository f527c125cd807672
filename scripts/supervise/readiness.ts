import { setTimeout as pause } from 'node:timers/promises';
import { endingInWords } from './ending.ts';
import type { Kept } from './keep-running.ts';
import type { LogFile } from './log-file.ts';

const patience = 60_000;

/** Waits until an address answers well and guards the program from then on; throws what the program said when it ends first or takes too long. */
export async function whenAnswers(part: Kept, address: string, log: LogFile): Promise<void> {
  let end = '';
  part.ended().then((how) => {
    end = endingInWords(how);
  });
  const until = Date.now() + patience;
  while (!(await isGood(address))) {
    const why = end !== '' ? `ended (${end})` : Date.now() > until ? 'took over a minute' : null;
    if (why !== null) throw new Error(`${part.name} ${why}. ${log.file}:\n${log.tail()}`);
    await pause(50);
  }
  part.guard();
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
