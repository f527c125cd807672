import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, withImports } from './fingerprint.ts';

let checkout: string;

const write = (file: string, content: string) => {
  const target = path.join(checkout, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
};

const packageOf = (...imports: string[]) =>
  JSON.stringify({
    dependencies: Object.fromEntries(imports.map((name) => [`@coachme/${name}`, 'workspace:*'])),
  });

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'coachme-fingerprint-'));
  write('pnpm-lock.yaml', 'versions');
  write('apps/web/package.json', packageOf('contracts'));
  write('apps/web/page.tsx', 'page');
  write('packages/contracts/package.json', packageOf('domain'));
  write('packages/domain/package.json', packageOf());
  write('packages/domain/src/rule.ts', 'rule');
  write('packages/other/package.json', packageOf());
});

afterEach(() => rmSync(checkout, { recursive: true }));

const now = () => fingerprint(checkout, 'apps/web');

test('an app is built from itself and every package it imports, however far', () => {
  expect(withImports(checkout, 'apps/web')).toEqual([
    'apps/web',
    'packages/contracts',
    'packages/domain',
  ]);
});

test('the same sources give the same fingerprint', () => {
  expect(now()).toBe(now());
});

test.each([
  ['a source of the app', 'apps/web/page.tsx', 'other'],
  ['a new source', 'apps/web/new.tsx', 'new'],
  ['a source of an imported package', 'packages/domain/src/rule.ts', 'other'],
  ['an installed version', 'pnpm-lock.yaml', 'other versions'],
])('%s changes it', (_, file, content) => {
  const before = now();
  write(file, content);
  expect(now()).not.toBe(before);
});

test.each([
  ['a package that is not imported', 'packages/other/src/thing.ts'],
  ['what a build wrote', 'apps/web/.next/server.js'],
  ['a test', 'packages/domain/src/rule.test.ts'],
])('%s does not', (_, file) => {
  const before = now();
  write(file, 'other');
  expect(now()).toBe(before);
});
