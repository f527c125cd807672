import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, startedAt } from './processes.mjs';

/**
 * Takes a lock file for this process, over from a holder that is gone.
 * @param {string} file
 * @returns {{ release(): void } | { heldBy: number }}
 */
export function tryLock(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${process.pid} ${startedAt(process.pid)}`);
  try {
    for (;;) {
      if (isLinked(mine, file)) return { release: () => rmSync(file, { force: true }) };
      const seen = contentOf(file);
      const [pid, start] = seen.split(' ');
      const isHeld = isAlive(Number(pid)) && startedAt(Number(pid)) === start;
      if (isHeld && seen !== '') return { heldBy: Number(pid) };
      breakStale(file, seen);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Runs the work while holding the lock, waiting for whoever holds it now.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  let lock = tryLock(file);
  while ('heldBy' in lock) {
    await pause(200);
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/**
 * @param {string} mine
 * @param {string} file
 */
function isLinked(mine, file) {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Of two that find the same stale lock only one may win: a lock that is not the one seen goes back.
 * @param {string} file
 * @param {string} seen
 */
function breakStale(file, seen) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (contentOf(aside) !== seen) isLinked(aside, file);
    rmSync(aside, { force: true });
  } catch {
    // Another process took it away first.
  }
}

/** @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
