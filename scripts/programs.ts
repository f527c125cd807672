import { spawn } from 'node:child_process';
import { root } from './root.ts';

export type Finished = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as they came. */
  readonly output: string;
};

type Where = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly isShown?: boolean;
};

const running = new Set<ReturnType<typeof spawn>>();

/** Runs a program to its end and keeps what it says; `isShown` passes it on to the terminal as well. */
export function run(
  command: string,
  words: readonly string[],
  where: Where = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: where.cwd ?? root,
      env: { ...process.env, ...where.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let stdout = '';
    let stderr = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
      if (where.isShown) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      output += text;
      if (where.isShown) process.stderr.write(text);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, stdout, stderr, output });
    });
  });
}

/** Stops whatever `run` has running: for a task that was interrupted. */
export function stopRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** The last lines of what a program said. */
export const lastLines = (text: string, count: number) =>
  text.trimEnd().split('\n').slice(-count).join('\n');
