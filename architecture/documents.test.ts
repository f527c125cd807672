import { expect, test } from 'vitest';
import { missingPaths } from '../tooling/documents.ts';
import { committedPaths, readPaths } from '../tooling/source.ts';

const contextFiles = /^apps\/api\/src\/contexts\/([^/]+)\//;

test('documents name only paths that exist', () => {
  const documents = readPaths(committedPaths().filter((name) => name.endsWith('.md')));
  expect(documents.length).toBeGreaterThan(0);
  expect(missingPaths(documents)).toEqual([]);
});

test('every context says what it is for', () => {
  const paths = committedPaths();
  const contexts = new Set(paths.flatMap((name) => contextFiles.exec(name)?.[1] ?? []));
  const silent = [...contexts].filter(
    (name) => !paths.includes(`apps/api/src/contexts/${name}/CONTEXT.md`),
  );
  expect(silent).toEqual([]);
});

test('a path that is not there is found, as link and as quotation', () => {
  const text =
    'See [map](../architecture/context-map.mjs), [gone](gone.md), [site](https://example.test/x), ' +
    '`apps/api/src/main.ts`, `apps/api/src/lost.ts`, `apps/<app>/package.json`, `pnpm run x/y`.';
  expect(missingPaths([{ path: 'docs/page.md', text }])).toEqual([
    'docs/page.md: docs/gone.md',
    'docs/page.md: apps/api/src/lost.ts',
  ]);
});
