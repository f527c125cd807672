import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from '../lock.mjs';
import { lastLines, run } from '../programs.ts';
import { root } from '../root.ts';
import { step } from '../steps.ts';
import { fingerprint } from './fingerprint.ts';

const records = path.join(root, 'node_modules/.cache/coachme-builds');

type Build = {
  /** Its folder in the checkout. */
  readonly app: string;
  readonly name: string;
  /** Exists once it is built. */
  readonly result: string;
  run(): Promise<{ code: number; output: string }>;
};

export const webFolder = path.join(root, 'apps/web/.next/standalone/apps/web');
export const clientAppFolder = path.join(root, 'apps/mobile-client/dist');
export const coachAppFolder = path.join(root, 'apps/mobile-coach/dist');

const temporary = path.join(records, 'temporary');

/** Bundlers keep caches in the temporary folder, where another user's would be in the way. */
const surroundings = {
  NEXT_TELEMETRY_DISABLED: '1',
  EXPO_NO_TELEMETRY: '1',
  CI: '1',
  TMPDIR: temporary,
};

const web: Build = {
  app: 'apps/web',
  name: 'build the web',
  result: path.join(webFolder, 'server.js'),
  run: async () => {
    const cwd = path.join(root, 'apps/web');
    const built = await run(path.join(cwd, 'node_modules/.bin/next'), ['build'], {
      cwd,
      env: surroundings,
    });
    if (built.code === 0) addStaticFiles(cwd);
    return built;
  },
};

const clientApp = installableApp('apps/mobile-client', 'build the client app');
const coachApp = installableApp('apps/mobile-coach', 'build the coach app');

function installableApp(app: string, name: string): Build {
  const cwd = path.join(root, app);
  return {
    app,
    name,
    result: path.join(cwd, 'dist/index.html'),
    run: () => run(process.execPath, ['build.mjs'], { cwd, env: surroundings }),
  };
}

/** Next's standalone folder holds the server only: what browsers fetch is for us to add. */
function addStaticFiles(app: string): void {
  for (const folder of ['.next/static', 'public']) {
    const from = path.join(app, folder);
    const to = path.join(webFolder, folder);
    rmSync(to, { recursive: true, force: true });
    if (existsSync(from)) cpSync(from, to, { recursive: true });
  }
}

export const buildWeb = () => buildWhatChanged(web);
export const buildClientApp = () => buildWhatChanged(clientApp);
export const buildCoachApp = () => buildWhatChanged(coachApp);

/** Builds when a source changed since the last build, one at a time for all who start from this checkout. */
async function buildWhatChanged(build: Build): Promise<void> {
  mkdirSync(temporary, { recursive: true });
  await withLock(path.join(records, 'lock'), async () => {
    const record = path.join(records, path.basename(build.app));
    const wanted = fingerprint(root, build.app);
    const isBuilt = existsSync(record) && readFileSync(record, 'utf8') === wanted;
    if (isBuilt && existsSync(build.result)) return;
    rmSync(record, { force: true });
    const { code, output } = await step(build.name, () => build.run());
    if (code !== 0 || !existsSync(build.result)) {
      throw new Error(`The build of ${build.app} failed:\n${lastLines(output, 40)}`);
    }
    writeFileSync(record, wanted);
  });
}
