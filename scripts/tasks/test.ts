import { inFolder, type Runner, runners } from '../check/runners.ts';
import { inWords, sum, type Tally } from '../check/tally.ts';
import { stopRunning } from '../programs.ts';

const words = process.argv.slice(2);
const known = runners.map(({ word }) => word);
const unknown = words.find((word) => !known.includes(word));
if (unknown !== undefined) {
  process.stderr.write(`"${unknown}" is not a part of the tests: say ${known.join(', ')}.\n`);
  process.exit(1);
}

let isInterrupted = false;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    isInterrupted = true;
    stopRunning();
  });
}

const chosen = runners.filter(({ word }) => words.length === 0 || words.includes(word));
const total = sum(await inFolder((folder) => runAll(chosen, folder)));
process.exitCode = total.failed === 0 && !isInterrupted ? 0 : 1;
process.stdout.write(`${inWords(total)}\n`);

/** Runs one after the other: two runners beside each other only wait for the same processors. */
async function runAll(asked: readonly Runner[], folder: string): Promise<Tally[]> {
  const tallies: { word: string; tally: Tally }[] = [];
  for (const { word, run } of asked) {
    if (isInterrupted) break;
    process.stdout.write(`\n${word}\n`);
    tallies.push({ word, tally: await counted(() => run(folder)) });
  }
  process.stdout.write('\n');
  for (const { word, tally } of tallies) process.stdout.write(`${word}: ${inWords(tally)}\n`);
  return tallies.map(({ tally }) => tally);
}

/** A runner that could not even start has failed once, and the others still run. */
async function counted(work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
