import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tryLock, withLock } from './lock.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coachme-lock-'));
  file = path.join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('what is held is not given twice, and is free once released', () => {
  const first = tryLock(file);
  expect(tryLock(file)).toEqual({ heldBy: process.pid });
  if ('release' in first) first.release();
  expect(tryLock(file)).toHaveProperty('release');
});

test('the lock of a process that is gone is taken over', () => {
  const gone = spawnSync(process.execPath, ['--eval', '']).pid;
  writeFileSync(file, `${gone} 12345`);
  expect(tryLock(file)).toHaveProperty('release');
});

test('a process id that was given to another program since holds nothing', () => {
  writeFileSync(file, `${process.pid} 1`);
  expect(tryLock(file)).toHaveProperty('release');
});

test('work under one lock never overlaps', async () => {
  let isBusy = false;
  const work = async () => {
    expect(isBusy).toBe(false);
    isBusy = true;
    await new Promise(setImmediate);
    isBusy = false;
  };
  await Promise.all([withLock(file, work), withLock(file, work), withLock(file, work)]);
});
