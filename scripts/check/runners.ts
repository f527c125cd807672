import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../programs.ts';
import { root } from '../root.ts';
import { startedCoachMe } from '../started.ts';
import { exportBundles } from './bundles.ts';
import { readingChecks, runChecks } from './checks.ts';
import {
  type BrowserReport,
  nothing,
  strictly,
  sum,
  type Tally,
  tallyOfBrowsers,
  tallyOfUnits,
  type UnitReport,
} from './tally.ts';
import { weighScripts } from './weigh.ts';

/** One of the things `npm test` runs, by the word that asks for it alone. */
export type Runner = { readonly word: string; run(folder: string): Promise<Tally> };

/** In the order in which a mistake is found soonest. */
export const runners: readonly Runner[] = [
  { word: 'verify', run: async () => ({ ...(await runChecks(readingChecks)), skipped: 0 }) },
  { word: 'unit', run: (folder) => runVitest(folder, 'unit') },
  { word: 'db', run: (folder) => runVitest(folder, 'db') },
  { word: 'mobile', run: runMobile },
  { word: 'e2e', run: runStories },
  // After the stories, which build what is weighed.
  { word: 'weight', run: weighScripts },
  { word: 'bundles', run: exportBundles },
  // Alone, since it measures how soon a killed program is back.
  { word: 'runner', run: (folder) => runPlaywright(folder, 'runner') },
];

/** Runs what is asked for, in a folder of its own for reports and data. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coachme-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runVitest(folder: string, project: string): Promise<Tally> {
  const file = path.join(folder, `${project}.json`);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = path.join(root, 'node_modules/.bin/vitest');
  const { code } = await run(vitest, ['run', '--project', project, ...reports], { isShown: true });
  return strictly(tallyOfUnits(read<UnitReport>(file) ?? noUnits), code);
}

async function runMobile(folder: string): Promise<Tally> {
  return sum([
    await runJest(folder, 'apps/mobile-client'),
    await runJest(folder, 'apps/mobile-coach'),
  ]);
}

async function runJest(folder: string, app: string): Promise<Tally> {
  const file = path.join(folder, `${path.basename(app)}.json`);
  const cwd = path.join(root, app);
  const jest = path.join(cwd, 'node_modules/.bin/jest');
  const { code } = await run(jest, ['--ci', '--json', `--outputFile=${file}`], {
    cwd,
    isShown: true,
  });
  return strictly(tallyOfUnits(read<UnitReport>(file) ?? noUnits), code);
}

/** The stories, told in browsers to a CoachMe that was really started, with the demo in it. */
async function runStories(folder: string): Promise<Tally> {
  const coachme = await startedCoachMe({ dataFolder: path.join(folder, 'data') });
  process.stdout.write(coachme.output());
  try {
    return await runPlaywright(folder, 'stories', {
      COACHME_E2E_URL: coachme.url,
      COACHME_E2E_DATA: coachme.dataFolder,
    });
  } finally {
    await coachme.stop();
  }
}

async function runPlaywright(
  folder: string,
  project: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  const file = path.join(folder, `${project}.json`);
  const cwd = path.join(root, 'e2e');
  const playwright = path.join(cwd, 'node_modules/.bin/playwright');
  const { code } = await run(playwright, ['test', '--project', project], {
    cwd,
    env: { ...env, COACHME_E2E_REPORT: file },
    isShown: true,
  });
  const report = read<BrowserReport>(file);
  return strictly(report === null ? nothing : tallyOfBrowsers(report), code);
}

const noUnits: UnitReport = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

/** A report as its runner wrote it, or null when it did not get that far. */
function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
