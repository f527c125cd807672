import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../ports.ts';
import { fetchPostgres, otherMajors } from '../postgres/other-versions.ts';
import { run } from '../programs.ts';
import { root } from '../root.ts';
import { startedCoachMe } from '../started.ts';
import { exportBundles } from './bundles.ts';
import { readingChecks, runChecks } from './checks.ts';
import { hasRedis, severalProcesses } from './several.ts';
import {
  type BrowserReport,
  nothing,
  strictly,
  sum,
  type Tally,
  tallyOfBrowsers,
  tallyOfUnits,
  type UnitReport,
  unsteadiness,
} from './tally.ts';
import { weighScripts } from './weigh.ts';

/** One of the things `npm test` runs, by the word that asks for it alone. */
export type Runner = { readonly word: string; run(folder: string): Promise<Tally> };

/** In the order in which a mistake is found soonest. */
export const runners: readonly Runner[] = [
  { word: 'verify', run: async () => ({ ...(await runChecks(readingChecks)), skipped: 0 }) },
  { word: 'unit', run: (folder) => runVitest(folder, 'unit') },
  { word: 'db', run: (folder) => runVitest(folder, 'db') },
  { word: 'postgres', run: runOtherPostgres },
  { word: 'mobile', run: runMobile },
  { word: 'e2e', run: runStories },
  { word: 'processes', run: runOverSeveral },
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

/** What tells most quickly whether another version of PostgreSQL does as the one that comes along. */
const versionTests = [
  ...['drizzle-matches', 'tables-are-protected', 'tenant-boundary', 'examples/api-examples'].map(
    (name) => `apps/api/test/${name}`,
  ),
  ...['backup', 'restore', 'plan/plan'].map((name) => `apps/api/src/operations/${name}.db.test`),
  ...['db/work', 'events/relay', 'jobs/job-queue'].map((name) => `apps/api/src/platform/${name}`),
];

/** A choice of the db tests on each other major version; the whole of them by COACHME_TEST_POSTGRES. */
async function runOtherPostgres(folder: string): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const major of otherMajors) {
    process.stdout.write(`  on PostgreSQL ${major}\n`);
    await fetchPostgres(major);
    const env = { COACHME_TEST_POSTGRES: major };
    tallies.push(await runVitest(folder, 'db', { named: `db-${major}`, only: versionTests, env }));
  }
  return sum(tallies);
}

type Part = {
  readonly named: string;
  readonly only: readonly string[];
  readonly env: NodeJS.ProcessEnv;
};

async function runVitest(folder: string, project: string, part?: Part): Promise<Tally> {
  const { named = project, only = [], env = {} } = part ?? {};
  const file = path.join(folder, `${named}.json`);
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = path.join(root, 'node_modules/.bin/vitest');
  const words = ['run', '--project', project, ...reports, ...only];
  const { code } = await run(vitest, words, { isShown: true, env });
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
  // Stories run a provider and a carrier of text messages there; nobody else answers at them.
  const provider = `http://127.0.0.1:${await freePort()}`;
  const texts = `http://127.0.0.1:${await freePort()}`;
  const env = {
    COACHME_OIDC_ISSUER: provider,
    COACHME_OIDC_CLIENT_ID: 'coachme',
    COACHME_OIDC_NAME: 'Northside ID',
    COACHME_SMS_URL: texts,
    COACHME_SMS_FROM: 'CoachMe',
    COACHME_EGRESS_ALLOW: '127.0.0.0/8',
  };
  const coachme = await startedCoachMe({ dataFolder: path.join(folder, 'data'), env });
  process.stdout.write(coachme.output());
  try {
    return await runPlaywright(folder, 'stories', {
      env: {
        COACHME_E2E_URL: coachme.url,
        COACHME_E2E_DATA: coachme.dataFolder,
        COACHME_E2E_PROVIDER: provider,
        COACHME_E2E_TEXTS: texts,
      },
    });
  } finally {
    await coachme.stop();
  }
}

/** The main story over two APIs, a worker and Redis: each request may be answered by another. */
async function runOverSeveral(folder: string): Promise<Tally> {
  if (!hasRedis()) {
    process.stdout.write('NO redis-server ON PATH: several processes are not tried.\n');
    return { ...nothing, skipped: 1 };
  }
  const several = await severalProcesses(folder);
  try {
    const env = { COACHME_E2E_URL: several.url, COACHME_E2E_DATA: several.dataFolder };
    return await runPlaywright(folder, 'stories', { env, only: ['the-main-story'] });
  } finally {
    await several.stop();
  }
}

type Stories = { readonly env?: NodeJS.ProcessEnv; readonly only?: readonly string[] };

async function runPlaywright(
  folder: string,
  project: string,
  { env = {}, only = [] }: Stories = {},
): Promise<Tally> {
  const file = path.join(folder, `${project}.json`);
  const cwd = path.join(root, 'e2e');
  const playwright = path.join(cwd, 'node_modules/.bin/playwright');
  const { code } = await run(playwright, ['test', ...only, '--project', project], {
    cwd,
    env: { ...env, COACHME_E2E_REPORT: file },
    isShown: true,
  });
  const report = read<BrowserReport>(file);
  if (report === null) return strictly(nothing, code);
  const unsteady = unsteadiness(report);
  if (unsteady !== null) process.stdout.write(`${unsteady}\n`);
  return strictly(tallyOfBrowsers(report), code);
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
