import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Figure, measureApi } from '../bench/api-figures.ts';
import { measureImports } from '../bench/import-figures.ts';
import { inFolder } from '../check/runners.ts';
import { run } from '../programs.ts';
import { root } from '../root.ts';
import { startedCoachMe } from '../started.ts';

// `pages` opens the pages of a CoachMe with the demo in it as slow devices would, `logging` ticks sets on a phone that
// holds five years of them; `api` starts the API again and again, `imports` brings a training history and takes it back.
const benches = {
  api: inTable(measureApi),
  imports: inTable(measureImports),
  pages: inBrowser('pages'),
  logging: inBrowser('logging'),
};
const isBench = (word: string): word is keyof typeof benches => word in benches;

const words = process.argv.slice(2);
const unknown = words.find((word) => !isBench(word));
if (unknown !== undefined) {
  process.stderr.write(`"${unknown}" is no bench: say ${Object.keys(benches).join(' or ')}.\n`);
  process.exit(1);
}
const cache = path.join(root, 'node_modules/.cache/coachme-bench');
mkdirSync(cache, { recursive: true });
const asked = words.length === 0 ? ['api', 'pages'] : words;
for (const word of asked.filter(isBench)) {
  const file = path.join(cache, `${word}.json`);
  const code = await inFolder((folder) => benches[word](folder, file));
  if (code !== 0) process.exitCode = code;
  process.stdout.write(`Every figure is in ${path.relative(root, file)}.\n`);
}

function inTable(measure: (folder: string) => Promise<Figure[]>) {
  return async (folder: string, file: string): Promise<number> => {
    const figures = await measure(folder);
    writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
    const cells = figures.map(({ name, measured, goal }) => [
      name,
      written(measured),
      Number.isNaN(goal) ? '' : `≤ ${written(goal)}`,
    ]);
    for (const row of [['figure', 'measured', 'goal'], ['---', '---', '---'], ...cells]) {
      process.stdout.write(`| ${row.join(' | ')} |\n`);
    }
    return 0;
  };
}

function written(figure: number): string {
  return figure.toFixed(Number.isInteger(figure) ? 0 : 1);
}

function inBrowser(name: 'pages' | 'logging') {
  return async (folder: string, file: string): Promise<number> => {
    const coachme = await startedCoachMe({ dataFolder: path.join(folder, 'data') });
    const env = { COACHME_E2E_URL: coachme.url, COACHME_BENCH_FILE: file };
    const cwd = path.join(root, 'e2e');
    try {
      return (await run(process.execPath, [`bench/${name}.ts`], { cwd, env, isShown: true })).code;
    } finally {
      await coachme.stop();
    }
  };
}
