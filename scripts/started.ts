import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './ports.ts';
import { root } from './root.ts';

export type Role = 'api' | 'web' | 'postgres';

/** A CoachMe really started by its own command, for tests from outside. */
export type StartedCoachMe = {
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  /** The process that holds the others. */
  readonly pid: number;
  /** Everything it has printed so far. */
  output(): string;
  pids(): Record<Role, number>;
  /** Asks it to end and answers its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number>;
};

export type Start = {
  readonly dataFolder: string;
  readonly words?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
};

/** Starts CoachMe on a free port and waits for its ready line; throws what it said when it ends before. */
export async function startedCoachMe(start: Start): Promise<StartedCoachMe> {
  const port = Number(start.env?.PORT ?? (await freePort()));
  const child = launch(start, port);
  let output = '';
  const exited = new Promise<number>((resolve) =>
    child.once('close', (code) => resolve(code ?? 1)),
  );
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string) => {
      output += text;
      if (output.includes('CoachMe is ready at')) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    exited.then((code) => reject(new EndedEarly(code, output)));
  });
  return {
    url: `http://localhost:${port}`,
    port,
    dataFolder: start.dataFolder,
    pid: Number(child.pid),
    output: () => output,
    pids: () => JSON.parse(readFileSync(path.join(start.dataFolder, 'processes.json'), 'utf8')),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}

/** It ended before it was ready. */
export class EndedEarly extends Error {
  readonly code: number;
  readonly output: string;

  constructor(code: number, output: string) {
    super(`CoachMe ended with ${code}:\n${output}`);
    this.code = code;
    this.output = output;
  }
}

function launch({ dataFolder, words = [], env }: Start, port: number) {
  const withParent = ['--import', path.join(root, 'scripts/die-with-parent.mjs')];
  return spawn(process.execPath, [...withParent, 'scripts/tasks/start.ts', ...words], {
    cwd: root,
    env: { ...process.env, COACHME_DATA: dataFolder, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
