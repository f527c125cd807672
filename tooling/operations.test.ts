import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCompose, settingsIn } from './compose.ts';
import { committedPaths, readPaths, repository } from './source.ts';

const read = (name: string) => readFileSync(path.join(repository, name), 'utf8');
const pages = readPaths(committedPaths().filter((name) => /^docs\/operations\/.*\.md$/.test(name)));
const documented = pages.map(({ text }) => text).join('\n');
const isNamed = (setting: string) => new RegExp(`\\b${setting}\\b`).test(documented);

/** Ours by their beginning; what else the pattern finds are codes of the system. */
const ours = /^(?:COACHME|S3|SMTP|REDIS|DATABASE|SENTRY|OTEL|METRICS)_/;
const programs = /^(?:apps\/api\/src|apps\/web|scripts)\/(?!.*\.test\.ts$).*\.ts$/;
/** Of checks and benchmarks, which CONTRIBUTING.md speaks of. */
const ofTests = /^COACHME_(?:TEST|WRITE|E2E|BENCH)_/;

const settings = new Set(
  readPaths(committedPaths().filter((name) => programs.test(name)))
    .flatMap(({ text }) => settingsIn(text))
    .filter((name) => ours.test(name) && !ofTests.test(name)),
);
const secrets = [
  ...read('apps/api/src/platform/secret-files.ts').matchAll(/^ {2}'([A-Z0-9_]+)',$/gm),
].map(([, name = '']) => name);

test('every setting that a program reads is in the operations guide', () => {
  expect(settings.size).toBeGreaterThan(40);
  expect([...settings].filter((name) => !isNamed(name))).toEqual([]);
});

test('every secret may lie in a file: the guide says so, and the containers have one for it', () => {
  expect(secrets.length).toBeGreaterThan(10);
  expect(secrets.filter((name) => !isNamed(`${name}_FILE`))).toEqual([]);
  const { api } = readCompose(read('infra/compose/compose.yaml')).services;
  const files = secrets.map((name) => name.toLowerCase().replace(/^coachme_/, ''));
  expect(files.filter((name) => !api?.secrets?.includes(name))).toEqual([]);
});

test('containers can be told every other setting too, in a file that Git ignores', () => {
  const { api, prepare } = readCompose(read('infra/compose/compose.yaml')).services;
  for (const service of [api, prepare]) {
    expect(service?.env_file).toEqual([{ path: './settings.env', required: false }]);
  }
  expect(read('infra/compose/.gitignore')).toContain('settings.env\n');
  expect(read('infra/compose/Dockerfile.dockerignore')).toContain('infra/compose/settings.env\n');
  const named = [...read('infra/compose/settings.env.example').matchAll(/^#([A-Z0-9_]+)=/gm)];
  const known = new Set([...settings, ...secrets.map((name) => `${name}_FILE`)]);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(([, name = '']) => !known.has(name))).toEqual([]);
});

test('the containers serve every app that a start serves', () => {
  const foldersIn = (text: string) => [...new Set(text.match(/COACHME_\w+_APP\b/g))].sort();
  const started = foldersIn(read('scripts/supervise/apps.ts'));
  expect(started.length).toBeGreaterThan(1);
  expect(foldersIn(read('infra/compose/Dockerfile'))).toEqual(started);
  const built = (text: string) => [...new Set(text.match(/\bbuild\w+App\b/g))].sort();
  expect(built(read('infra/compose/build.ts'))).toEqual(
    built(read('scripts/build/builds.ts')).filter((name) => name !== 'buildWebApp'),
  );
});
