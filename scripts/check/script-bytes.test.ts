import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bytesOfApp, bytesOfWeb, tallyOfBytes, tooHeavy } from './script-bytes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coachme-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text, 'latin1');
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

test('a page that is one document for everybody weighs what that names, be it nothing', () => {
  const stats = ['/[locale]', '/[locale]/more'].map((route) => ({
    route,
    firstLoadChunkPaths: ['.next/static/never.js'],
  }));
  write('.next/diagnostics/route-bundle-stats.json', JSON.stringify(stats));
  const routes = { '/en': { srcRoute: '/[locale]' }, '/en/more': { srcRoute: '/[locale]/more' } };
  write('.next/prerender-manifest.json', JSON.stringify({ routes }));
  write('.next/static/one.js', 'a');
  write('.next/server/pages/en.html', '<script>theme()</script><p>Hello</p>');
  write('.next/server/pages/en/more.html', '<script src="/_next/static/one.js" defer=""></script>');
  const measured = bytesOfWeb(folder);
  expect(measured['web /[locale]']).toBe(0);
  expect(measured['web /[locale]/more']).toBeGreaterThan(0);
  rmSync(path.join(folder, '.next/prerender-manifest.json'));
});

test('an app weighs what its page names, its layouts, one language and its heaviest screen', () => {
  const chunk = (name: string, bytes: number) =>
    write(`_expo/static/js/web/${name}.js`, randomBytes(bytes).toString('latin1'));
  write('index.html', '<script src="/app/_expo/static/js/web/entry-1.js" defer></script>');
  chunk('entry-1', 4000);
  const alone = bytesOfApp('/app', folder)['app /app'] ?? 0;
  chunk('_layout-1', 1000);
  chunk('today-1', 2000);
  chunk('logger-1', 3000);
  chunk('worker-1', 9000);
  chunk('schemas-1', 9000);
  chunk('socket-line-1', 9000);
  chunk('app-catalog-1', 500);
  chunk('app-catalog-2', 1000);
  const whole = bytesOfApp('/app', folder)['app /app'] ?? 0;
  expect(whole - alone).toBeGreaterThan(5000);
  expect(whole - alone).toBeLessThan(5500);
  write('index.html', '<script src="/app/gone.js"></script>');
  expect(() => bytesOfApp('/app', folder)).toThrow('gone.js');
});

test('a page beyond what is allowed is refused, and one that grows; a few bytes are not', () => {
  const budgets = {
    most: { web: 250_000, app: 400_000 },
    pages: { 'web /coach': 100_000, 'web /coach/clients': 100_000, 'app /app': 410_000 },
  };
  const measured = {
    'web /coach': 110_000,
    'web /coach/clients': 101_000,
    'web /new': 5,
    'web /heavy': 250_001,
    'app /app': 409_000,
  };
  const heavy = tooHeavy(budgets, measured);
  expect(heavy).toEqual([
    'web /coach: 100000 bytes became 110000',
    'web /heavy: 250001 bytes, 250000 are allowed',
    'app /app: 409000 bytes, 400000 are allowed',
  ]);
  expect(tallyOfBytes(measured, heavy)).toEqual({ passed: 2, failed: 3, skipped: 0 });
});
