import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../root.ts';
import type { LogFile } from './log-file.ts';

/** One program of CoachMe while it runs. */
export type Running = {
  readonly pid: number;
  /** Resolves when it ended, with how. */
  readonly exited: Promise<string>;
  /** Ends it in its own good way; resolves when it is gone. */
  stop(): Promise<void>;
};

/** A program that must always run. */
export type Part = { readonly name: string; start(): Promise<Running> };

export type NodeProgram = {
  readonly name: string;
  /** What follows `node`. */
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: LogFile;
  /** How long it may take to finish what it is doing. */
  readonly patienceSeconds: number;
};

const dieWithParent = path.join(root, 'scripts/die-with-parent.mjs');

/** A Node program that ends when the one that started it ends, however that happens. */
export function nodePart(program: NodeProgram): Part {
  return { name: program.name, start: () => startNode(program) };
}

function startNode({ words, cwd, env, log, patienceSeconds }: NodeProgram): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', dieWithParent, ...words], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', log.descriptor, log.descriptor],
      // Ctrl-C reaches every process of the terminal: the order of stopping is ours.
      detached: true,
    });
    const exited = new Promise<string>((resolveExit) => {
      child.once('exit', (code, signal) => resolveExit(signal ?? `exit code ${code}`));
    });
    const stop = async () => {
      child.kill('SIGTERM');
      const hurry = setTimeout(() => child.kill('SIGKILL'), patienceSeconds * 1000);
      await exited;
      clearTimeout(hurry);
    };
    child.once('error', reject);
    child.once('spawn', () => resolve({ pid: Number(child.pid), exited, stop }));
  });
}
