import path from 'node:path';
import { clientAppFolder, coachAppFolder, webFolder } from '../build/builds.ts';
import { freePort } from '../ports.ts';
import { root } from '../root.ts';
import type { Settings } from '../settings.ts';
import type { LogFile } from './log-file.ts';
import { nodePart, type Part } from './part.ts';

/** How the programs run: `dev` starts them again by themselves when their source changes. */
export type Mode = 'built' | 'dev';

export type Surroundings = {
  readonly settings: Settings;
  readonly databaseUrl: string;
  readonly mode: Mode;
  /** Where Next listens, on loopback; null: the API answers alone. */
  readonly webPort: number | null;
  readonly metrics: MetricsDoor;
};

/** Where the API's figures are read, and how it is told. */
export type MetricsDoor = { readonly url: string; readonly env: NodeJS.ProcessEnv };

export const apiFolder = path.join(root, 'apps/api');

/** The API's program. What loading it throws away would make the heap grow to where it stays: 8 MB at once are enough. */
export const apiProgram = ['--max-semi-space-size=8', 'src/main.ts'] as const;

/** Where the figures of a start are read: where METRICS_PORT says, else at a free port that only this machine reaches. */
export async function metricsDoor(
  settings: Settings,
  env: NodeJS.ProcessEnv,
): Promise<MetricsDoor> {
  if (env.METRICS_PORT) {
    const url = `${ownAddress({ ...settings, port: Number(env.METRICS_PORT) })}/metrics`;
    return { url, env: {} };
  }
  const port = String(await freePort());
  return {
    url: `http://127.0.0.1:${port}/metrics`,
    env: { METRICS_PORT: port, COACHME_METRICS_HOST: '127.0.0.1' },
  };
}

/** The API, which owns the port and passes on to the web what is not its own. */
export function apiPart(
  { settings, databaseUrl, mode, webPort, metrics }: Surroundings,
  log: LogFile,
): Part {
  const watch = mode === 'dev' ? ['--watch', '--watch-preserve-output'] : [];
  return nodePart({
    name: 'The API',
    words: [...watch, ...apiProgram],
    cwd: apiFolder,
    env: {
      ...apiEnvironment(settings, databaseUrl),
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      PORT: String(settings.port),
      HOST: settings.host,
      ...metrics.env,
      COACHME_CLIENT_APP: clientAppFolder,
      COACHME_COACH_APP: coachAppFolder,
      ...(webPort === null ? {} : { COACHME_WEB_UPSTREAM: `http://127.0.0.1:${webPort}` }),
    },
    log,
    patienceSeconds: 25,
  });
}

/** What every program of the API's folder is told. */
export function apiEnvironment(settings: Settings, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: databaseUrl,
    // What the file held is in the line above.
    DATABASE_URL_FILE: undefined,
    COACHME_DATA: settings.dataFolder,
    // What was set to nothing is not set.
    COACHME_PUBLIC_URL: settings.publicUrl ?? undefined,
    // Half the start is reading TypeScript: read once, kept until a file changes.
    NODE_COMPILE_CACHE: path.join(settings.dataFolder, 'compiled'),
  };
}

/** Next, reached through the API only. */
export function webPart({ settings, mode, webPort }: Surroundings, log: LogFile): Part {
  const app = path.join(root, 'apps/web');
  const next = path.join(app, 'node_modules/next/dist/bin/next');
  const dev = [next, 'dev', '--hostname', '127.0.0.1', '--port', String(webPort)];
  return nodePart({
    name: 'The web',
    words: mode === 'dev' ? dev : ['server.js'],
    cwd: mode === 'dev' ? app : webFolder,
    env: {
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      PORT: String(webPort),
      HOSTNAME: '127.0.0.1',
      COACHME_API_URL: ownAddress(settings),
      NEXT_TELEMETRY_DISABLED: '1',
    },
    log,
    patienceSeconds: 5,
  });
}

/** How this machine itself reaches the port. */
export function ownAddress({ host, port }: Settings): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
