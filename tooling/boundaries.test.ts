import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contextMap } from '../architecture/context-map.mjs';
import { forbidden } from './dependency-rules.mjs';

const contexts = 'apps/api/src/contexts';

/** A small repository with these files, and what the check says of it. */
function check(files: Record<string, string>) {
  const root = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const command = path.join(import.meta.dirname, 'boundaries.mjs');
  const run = spawnSync(process.execPath, [command, root], { encoding: 'utf8' });
  const broken = run.stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(': ')[0]);
  return { broken: new Set(broken), lines: run.stderr, status: run.status };
}

const house = {
  ...Object.fromEntries(
    Object.keys(contextMap).map((name) => [
      `${contexts}/${name}/index.ts`,
      'export const asked = 1;',
    ]),
  ),
  'packages/contracts/src/clients.events.ts': 'export const clientAdded = 1;',
  'packages/domain/src/load.rules.ts': 'export const load = 1;',
  'apps/api/src/platform/work.ts': 'export type Ctx = { n: number };',
};

test('a house in order passes: asking by the front door, rules on rules, types anywhere', () => {
  const { lines, status } = check({
    ...house,
    [`${contexts}/programs/assign.ts`]:
      "import { asked } from '../clients/index.ts'; import { b } from './b.ts'; export const a = asked + b;",
    [`${contexts}/programs/b.ts`]:
      "import type { a } from './assign.ts'; export const b: typeof a = 1;",
    [`${contexts}/clients/add.ts`]:
      "import { clientAdded } from '../../../../../packages/contracts/src/clients.events.ts'; export const c = clientAdded;",
    [`${contexts}/clients/day.rules.ts`]:
      "import type { Ctx } from '../../platform/work.ts'; import { load } from '../../../../../packages/domain/src/load.rules.ts'; export const d = (ctx: Ctx) => ctx.n + load;",
  });
  expect(lines).toBe('');
  expect(status).toBe(0);
});

test('every rule catches what breaks it', () => {
  const trespassing = Object.entries(contextMap).map(([name, mayAsk]) => {
    const other = Object.keys(contextMap).find(
      (context) => context !== name && !mayAsk.includes(context),
    );
    return [
      `${contexts}/${name}/trespass.ts`,
      `import { asked } from '../${other}/index.ts'; export const t = asked;`,
    ];
  });
  const up = '../../../../..';
  const { broken, status } = check({
    ...house,
    ...Object.fromEntries(trespassing),
    [`${contexts}/gossip/gossip.ts`]: 'export const said = 1; import "./other.ts";',
    [`${contexts}/gossip/other.ts`]: 'export {};',
    [`${contexts}/clients/inside.ts`]: 'export const inside = 1;',
    [`${contexts}/programs/back-door.ts`]:
      "import { inside } from '../clients/inside.ts'; export const i = inside;",
    [`${contexts}/programs/pretend.ts`]: `import { clientAdded } from '${up}/packages/contracts/src/clients.events.ts'; export const p = clientAdded;`,
    [`${contexts}/programs/day.rules.ts`]:
      "import { clock } from './clock.ts'; export const day = clock;",
    [`${contexts}/programs/clock.ts`]: 'export const clock = 1;',
    [`${contexts}/programs/programs.tables.ts`]: 'export const rows = 1;',
    [`${contexts}/programs/programs.controller.ts`]:
      "import { rows } from './programs.tables.ts'; export const r = rows;",
    [`${contexts}/programs/nested.ts`]:
      "import { Module } from '@nestjs/common'; export const m = Module;",
    [`${contexts}/programs/fixed.ts`]:
      "import { aClient } from '../clients/clients.fixtures.ts'; export const f = aClient;",
    [`${contexts}/clients/clients.fixtures.ts`]: 'export const aClient = 1;',
    [`${contexts}/programs/lost.ts`]: "import { gone } from './gone.ts'; export const g = gone;",
    'apps/api/src/platform/nosy.ts':
      "import { asked } from '../contexts/clients/index.ts'; export const n = asked;",
    'packages/domain/src/clock.ts':
      "import { randomUUID } from 'node:crypto'; export const id = randomUUID;",
    'packages/contracts/src/clients.contract.ts':
      "import { Fastify } from 'fastify'; export const x = Fastify;",
    'packages/mobile-core/src/api.ts':
      "import { x } from '../../contracts/src/clients.contract.ts'; export const a = x;",
    'packages/ui-web/src/button.tsx':
      "import { n } from '../../../apps/api/src/platform/nosy.ts'; export const b = n;",
    'apps/web/features/day/screen.ts':
      "import { w } from '../workout/screen.ts'; export const s = w;",
    'apps/web/features/workout/screen.ts':
      "import { n } from '../../../api/src/platform/nosy.ts'; export const w = n;",
    'packages/ui-web/src/a.ts': "import { b } from './b.ts'; export const a = () => b;",
    'packages/ui-web/src/b.ts': "import { a } from './a.ts'; export const b = () => a;",
  });
  expect([...broken].sort()).toEqual(forbidden.map(({ name }) => name).sort());
  expect(status).toBe(1);
});

test('nothing to look at is a failure, not a pass', () => {
  expect(check({ 'README.md': '' }).status).toBe(1);
});
