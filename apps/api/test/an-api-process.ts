import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSecrets } from '#platform/secrets';
import { testInstanceSecret } from '#test/template-database';
import type { World } from '#test/world';
import { freePort } from '../../../scripts/ports.ts';

const main = path.join(import.meta.dirname, '../src/main.ts');

/** The API as a process of its own over the world's database: it can be killed. It runs by the wall clock. */
export type ApiProcess = {
  readonly url: string;
  /** Resolves when it listens. */
  start(): Promise<void>;
  /** As a power cut would: nothing is finished, nothing is told. */
  kill(): Promise<void>;
  end(): Promise<void>;
};

/** A data folder as a first start leaves it, for one installation of however many processes. */
export function aDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'coachme-api-'));
  const secrets = JSON.stringify({ instanceSecret: testInstanceSecret });
  writeFileSync(path.join(folder, 'secrets.json'), secrets);
  // The key of the tokens is made now: of processes that start at once, each would make its own.
  openSecrets(folder);
  return folder;
}

export async function anApiProcess(
  world: World,
  settings: NodeJS.ProcessEnv = {},
): Promise<ApiProcess> {
  const dataFolder = settings.COACHME_DATA ?? aDataFolder();
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    // Half the start is reading TypeScript: read once for all processes of all tests.
    NODE_COMPILE_CACHE: path.join(tmpdir(), 'coachme-compiled'),
    DATABASE_URL: world.databaseUrl,
    COACHME_DATA: dataFolder,
    ...settings,
  };
  let child: ChildProcess | null = null;
  const start = async () => {
    child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await listens(child);
  };
  const kill = async () => {
    if (child?.kill('SIGKILL')) await once(child, 'exit');
    child = null;
  };
  const end = async () => {
    await kill();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, start, kill, end };
}

function listens(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (line: Buffer) => {
      if (line.includes('listening')) resolve();
    });
    child.once('exit', (code) =>
      reject(new Error(`The API ended with ${code} before it listened.`)),
    );
  });
}
