import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  readCompose,
  type Service,
  servicesWithSecrets,
  settingsIn,
  unpinnedImages,
} from './compose.ts';
import { committedPaths, readPaths, repository } from './source.ts';

const folder = path.join(repository, 'infra/compose');
const compose = readCompose(readFileSync(path.join(folder, 'compose.yaml'), 'utf8'));
const dockerfile = readFileSync(path.join(folder, 'Dockerfile'), 'utf8');
const services = Object.entries(compose.services);

/** Of Node and Next themselves. */
const ofTheirs = ['NODE_ENV', 'NODE_COMPILE_CACHE', 'HOSTNAME', 'PORT', 'NEXT_TELEMETRY_DISABLED'];

function settingsOf(app: string): Set<string> {
  const sources = committedPaths().filter((name) => name.startsWith(app) && name.endsWith('.ts'));
  const read = readPaths(sources).flatMap(({ text }) => settingsIn(text));
  return new Set([...read, ...read.map((name) => `${name}_FILE`), ...ofTheirs]);
}

function settingsGiven(target: string): string[] {
  const stage = dockerfile.split(/^FROM .* AS /m).find((text) => text.startsWith(`${target}\n`));
  const inImage = [...(stage ?? '').matchAll(/^(?:ENV| {3}) ([A-Z_]+)=/gm)].map(([, name]) => name);
  const inFile = services.flatMap(([, { build, environment = {} }]) =>
    build?.target === target ? Object.keys(environment) : [],
  );
  return [...inImage.filter((name) => name !== undefined), ...inFile];
}

test.each([
  ['api', 'apps/api/src/'],
  ['web', 'apps/web/'],
])('the %s is given only settings that it reads', (target, app) => {
  const known = settingsOf(app);
  const given = settingsGiven(target);
  expect(given.length).toBeGreaterThan(2);
  expect(given.filter((name) => !known.has(name))).toEqual([]);
});

test('every path that the compose file and the images name exists', () => {
  const mounted = services.flatMap(([, { volumes = [] }]) =>
    volumes.map((volume) => volume.split(':')[0] ?? '').filter((from) => from.startsWith('.')),
  );
  const built = services.flatMap(([, { build }]) =>
    build ? [path.join(build.context, build.dockerfile)] : [],
  );
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' ').map((name) => path.join('../..', name)),
  );
  const run = [...dockerfile.matchAll(/"((?:apps|infra)\/[^"]+\.(?:ts|mjs))"/g)].map(
    ([, name = '']) => path.join('../..', name),
  );
  const named = [...mounted, ...built, ...copied, ...run];
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((name) => !existsSync(path.join(folder, name)))).toEqual([]);
});

test('what services name is declared, and what is declared is used', () => {
  const namedBy = (names: (service: Service) => readonly string[]) =>
    [...new Set(services.flatMap(([, service]) => names(service)))].sort();
  const volumes = namedBy(({ volumes: all = [] }) =>
    all.map((volume) => volume.split(':')[0] ?? '').filter((from) => !from.startsWith('.')),
  );
  expect(volumes).toEqual(Object.keys(compose.volumes).sort());
  expect(namedBy(({ networks = [] }) => networks)).toEqual(Object.keys(compose.networks).sort());
  expect(namedBy(({ secrets = [] }) => secrets)).toEqual(Object.keys(compose.secrets).sort());
  const awaited = namedBy(({ depends_on = {} }) => Object.keys(depends_on));
  expect(awaited.filter((name) => !(name in compose.services))).toEqual([]);
});

test('no secret is written down: every one is a file that the script makes and Git ignores', () => {
  expect(servicesWithSecrets(compose)).toEqual([]);
  const script = readFileSync(path.join(folder, 'make-secrets.sh'), 'utf8');
  const made = [...script.matchAll(/^keep (\w+) /gm)].map(([, name]) => `./secrets/${name}`);
  expect(Object.values(compose.secrets).map(({ file }) => file)).toEqual(
    expect.arrayContaining(made),
  );
  expect(made).toHaveLength(Object.keys(compose.secrets).length);
  expect(committedPaths().filter((name) => /infra\/.*(secrets\/|\.env$)/.test(name))).toEqual([]);
});

test('images are pinned, and Node is the version that everything is tried with', () => {
  const bases = [...dockerfile.matchAll(/^FROM (\S+:\S+)/gm)].map(([, image = '']) => image);
  const theirs = services.flatMap(([, { image, build }]) => (build ? [] : [image]));
  expect(bases.length).toBeGreaterThan(1);
  expect(unpinnedImages([...bases, ...theirs])).toEqual([]);
  const catalog = readFileSync(path.join(repository, 'pnpm-workspace.yaml'), 'utf8');
  const [, node] = /^nodeVersion: "(.+)"$/m.exec(catalog) ?? [];
  expect(new Set(bases)).toEqual(new Set([`node:${node}-bookworm-slim`]));
});

test('only the proxy is reached from outside', () => {
  expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
});

test('a secret in the environment, an unpinned image and a setting are seen', () => {
  const planted = readCompose(
    'services: { api: { environment: { S3_SECRET_KEY: x, DATABASE_URL_FILE: y } } }',
  );
  expect(servicesWithSecrets(planted)).toEqual(['api: S3_SECRET_KEY']);
  expect(unpinnedImages(['redis', 'redis:latest', 'redis:8', 'redis:8.2-bookworm'])).toEqual([
    'redis',
    'redis:latest',
    'redis:8',
  ]);
  expect(settingsIn('  PORT: z.number(),\nprocess.env.HOST')).toEqual(['PORT', 'HOST']);
});
