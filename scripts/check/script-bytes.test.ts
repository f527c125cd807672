import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  beyondWhatIsAllowed,
  bytesOfApp,
  bytesOfWeb,
  tallyOfBytes,
  tooHeavy,
} from './script-bytes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coachme-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

test('a page of the web weighs what its chunks weigh when compressed', () => {
  const stats = [
    { route: '/coach', firstLoadChunkPaths: ['.next/a.js', '.next/b.js'] },
    { route: '/sign-in', firstLoadChunkPaths: ['.next/a.js'] },
    { route: '/_not-found', firstLoadChunkPaths: ['.next/a.js'] },
  ];
  write('.next/diagnostics/route-bundle-stats.json', JSON.stringify(stats));
  write('.next/a.js', 'a'.repeat(10_000));
  write('.next/b.js', 'b'.repeat(10_000));
  const measured = bytesOfWeb(folder);
  expect(Object.keys(measured)).toEqual(['web /coach', 'web /sign-in']);
  expect(measured['web /sign-in']).toBeLessThan(100);
  expect(measured['web /coach']).toBe(2 * (measured['web /sign-in'] ?? 0));
});

test('an app weighs what its page names', () => {
  write(
    'index.html',
    '<script src="/app/entry.js" defer></script><script src="/app/sw.js"></script>',
  );
  write('entry.js', 'e'.repeat(10_000));
  write('sw.js', 's'.repeat(10_000));
  expect(bytesOfApp('/app', folder)['app /app']).toBeLessThan(100);
  write('index.html', '<script src="/app/gone.js"></script>');
  expect(() => bytesOfApp('/app', folder)).toThrow('gone.js');
});

test('a page that grows or has no budget is heavy, a few bytes are not; a debt is named', () => {
  const budgets = {
    most: { web: 250_000, app: 400_000 },
    pages: { 'web /coach': 100_000, 'app /app': 410_000 },
  };
  const measured = { 'web /coach': 110_000, 'web /new': 5, 'app /app': 411_000 };
  const heavy = tooHeavy(budgets, measured);
  expect(heavy).toEqual([
    'web /coach: 100000 bytes became 110000',
    'web /new has no budget: it weighs 5 bytes',
  ]);
  expect(tallyOfBytes(measured, heavy)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  expect(beyondWhatIsAllowed(budgets)).toEqual(['app /app: 410000 bytes, 400000 are allowed']);
});
