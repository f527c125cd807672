import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { functionsOf, repository, type SourceFile } from '../source.ts';
import { entrancesOf } from '../verbs.ts';
import { newContext } from './new-context.ts';
import { newVerb } from './new-verb.ts';
import { write } from './written.ts';

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'coachme-generated-'));
  const apart = new Set(['node_modules', '.git', 'apps', '.coachme']);
  for (const name of [
    'node_modules',
    'packages',
    'scripts',
    'tooling',
    'architecture',
    'biome.json',
  ]) {
    symlinkSync(path.join(repository, name), path.join(copy, name));
  }
  const api = path.join(repository, 'apps/api');
  cpSync(api, path.join(copy, 'apps/api'), {
    recursive: true,
    filter: (file) => !apart.has(path.basename(file)) || file === api,
  });
  symlinkSync(path.join(api, 'node_modules'), path.join(copy, 'apps/api/node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const bin = (name: string) => path.join(repository, 'node_modules/.bin', name);
const made: SourceFile[] = [];

test('what is generated has the right form, types and imports', () => {
  for (const make of [
    () => newContext(copy, 'coach-ai'),
    () => newVerb(copy, 'coach-ai/archive-program'),
    () => newVerb(copy, 'programs/library/read-exercise'),
    () => newVerb(copy, 'clients/roster/move-client', 'client:update'),
  ]) {
    const { files } = make();
    write(copy, files);
    made.push(...files);
  }
  const sources = made.map((file) => file.path).filter((name) => name.endsWith('.ts'));
  const run = (program: string, words: readonly string[], cwd = copy) =>
    execFileSync(program, words, { cwd, encoding: 'utf8' });
  const vcs = '--vcs-enabled=false';
  run(bin('biome'), ['check', vcs, '--error-on-warnings', ...sources]);
  run(bin('tsc'), ['--noEmit', '-p', 'apps/api']);
  // The copy's packages lie elsewhere, which breaks rules for others: only what was made is of interest.
  const cruised = spawnSync(process.execPath, ['tooling/boundaries.mjs', copy], { cwd: copy });
  expect(`${cruised.stdout}`).toMatch(/^\d{3,} files/);
  for (const source of sources) expect(`${cruised.stderr}`).not.toContain(`: ${source} →`);
}, 180_000);

test('what is generated keeps the laws: guarded, small, named, with its page', () => {
  const verbs = entrancesOf(made.filter(({ path: name }) => name.includes('/contexts/')));
  expect(verbs.map(({ name, guard }) => [name, guard.kind])).toEqual([
    ['archiveProgram', 'permit'],
    ['readExercise', 'permit'],
    ['moveClient', 'permit'],
  ]);
  for (const file of made.filter(({ path: name }) => name.endsWith('.ts'))) {
    for (const { lines } of functionsOf(file)) expect(lines).toBeLessThan(60);
  }
  const context = 'apps/api/src/contexts/coach-ai';
  expect(readFileSync(path.join(copy, context, 'CONTEXT.md'), 'utf8')).toContain('# coach-ai');
  expect(made.find(({ path: name }) => name.endsWith('.sql'))?.text).toContain(
    'create schema coach_ai',
  );
});

test.each([
  [() => newContext(copy, 'Forms'), 'The context "Forms": use small letters'],
  [
    () => newContext(copy, 'weather'),
    'The context "weather" is not on architecture/context-map.mjs',
  ],
  [() => newContext(copy, 'programs'), 'The context "programs" is there already'],
  [() => newVerb(copy, 'archive'), 'The verb "archive": use <context>/<verb>'],
  [() => newVerb(copy, 'weather/report-rain'), 'The context "weather" is not there'],
  [() => newVerb(copy, 'programs/sing-song'), 'The permission "song:sing" is not in'],
  [
    () => newVerb(copy, 'clients/roster/archive-client'),
    'The verb "clients/roster/archive-client" is there already',
  ],
])('a wrong wish is refused with what was given (%#)', (make, sentence) => {
  expect(make).toThrow(sentence);
});
