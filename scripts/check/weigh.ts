import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildClientApp,
  buildCoachApp,
  buildWeb,
  clientAppFolder,
  coachAppFolder,
} from '../build/builds.ts';
import { root } from '../root.ts';
import {
  type ByteBudgets,
  bytesOfApp,
  bytesOfWeb,
  tallyOfBytes,
  tooHeavy,
} from './script-bytes.ts';
import type { Tally } from './tally.ts';

// Written anew, for good reasons only, by a run with COACHME_WRITE_BUDGETS=1.
const file = path.join(import.meta.dirname, 'script-bytes.json');

/** Weighs what browsers load first, and compares with what is recorded. */
export async function weighScripts(): Promise<Tally> {
  await buildWeb();
  await buildClientApp();
  await buildCoachApp();
  const budgets: ByteBudgets = JSON.parse(readFileSync(file, 'utf8'));
  const pages = {
    ...bytesOfWeb(path.join(root, 'apps/web')),
    ...bytesOfApp('/app', clientAppFolder),
    ...bytesOfApp('/coach-app', coachAppFolder),
  };
  if (process.env.COACHME_WRITE_BUDGETS) {
    writeFileSync(file, `${JSON.stringify({ ...budgets, pages }, null, 2)}\n`);
  }
  const held = process.env.COACHME_WRITE_BUDGETS ? { ...budgets, pages } : budgets;
  const heavy = tooHeavy(held, pages);
  for (const sentence of heavy) process.stdout.write(`  ${sentence}\n`);
  return tallyOfBytes(pages, heavy);
}
