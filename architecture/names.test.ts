import { expect, test } from 'vitest';
import { committedPaths } from '../tooling/source.ts';

const banned = new Set([
  ...['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'managers'],
  ...[
    'service',
    'services',
    'interface',
    'interfaces',
    'dto',
    'dtos',
    'constant',
    'constants',
    'base',
  ],
]);

/** A name that says nothing draws everything in. Words end a part of a name: `service-worker` is a worker. */
function sayingNothing(paths: readonly string[]): string[] {
  return paths.filter((name) => {
    if (!/\.(ts|tsx|mjs|cjs|js|css|sql|json)$/.test(name)) return false;
    // TypeScript's own word for what other settings extend.
    if (name.endsWith('tsconfig.base.json')) return false;
    return name
      .split(/[/.]/)
      .some((part) => banned.has((part.split('-').at(-1) ?? part).toLowerCase()));
  });
}

test('no path has a name that could hold anything', () => {
  expect(sayingNothing(committedPaths())).toEqual([]);
});

test('such names are found as folder, file and suffix', () => {
  const planted = [
    'a/utils/x.ts',
    'a/string-helpers.ts',
    'a/program.service.ts',
    'b/dto/y.tsx',
    'c/Constants.ts',
  ];
  expect(sayingNothing([...planted, 'a/service-worker.ts', 'a/baseline.ts'])).toEqual(planted);
});
