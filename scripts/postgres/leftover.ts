import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive, isGoneWithin, signal } from '../processes.mjs';

/** Stops a PostgreSQL that a killed run left serving this folder, and clears the lock it left. */
export async function stopLeftover(folder: string): Promise<void> {
  const pid = leftover(folder);
  if (pid !== null) {
    for (const how of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      signal(pid, how);
      if (await isGoneWithin(pid, 5000)) break;
    }
  }
  // PostgreSQL refuses to start when the process id in here was given to some other program since.
  rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}

/** The process id of a PostgreSQL that still serves this folder, or null. */
export function leftover(folder: string): number | null {
  const lines = lockLines(folder);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder) ? pid : null;
  } catch {
    // A container's root may not look into another user's process: its command names the port.
    return runsOnPort(pid, lines[3] ?? '') ? pid : null;
  }
}

function lockLines(folder: string): string[] {
  try {
    return readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function runsOnPort(pid: number, port: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return path.basename(words[0] ?? '') === 'postgres' && words.includes(port);
  } catch {
    return process.platform !== 'linux';
  }
}
