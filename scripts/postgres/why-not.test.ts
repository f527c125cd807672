import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from './cluster.ts';
import { whyNot } from './why-not.ts';

// A real PostgreSQL is brought into each trouble; nothing of it is pretended.

const home = mkdtempSync(path.join(tmpdir(), 'coachme-why-not-'));
const whole = path.join(home, 'whole');
const aCluster = (folder: string) => ({ folder, password: 'x', isDurable: false });

beforeAll(async () => {
  // PostgreSQL, which may run as another user, must reach what is inside.
  chmodSync(home, 0o755);
  await (await startPostgres(aCluster(whole))).stop();
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What is said when a good folder was harmed before the start. */
async function saidAfter(name: string, harm: (folder: string) => void): Promise<string> {
  const folder = path.join(home, name);
  cpSync(whole, folder, { recursive: true, preserveTimestamps: true });
  // A copy made by root belongs to root.
  spawnSync('cp', ['-a', '--attributes-only', `${whole}/.`, folder]);
  harm(folder);
  return startPostgres(aCluster(folder)).then(
    async (running) => {
      await running.stop();
      return 'It started';
    },
    (error: Error) => error.message,
  );
}

test.each([
  ['15', 'too old'],
  ['99', 'too new'],
])(
  'a folder of PostgreSQL %s, %s, is told by its version and with the way over',
  async (version) => {
    const said = await saidAfter(`v${version}`, (folder) =>
      writeFileSync(path.join(folder, 'PG_VERSION'), `${version}\n`),
    );
    expect(said).toMatch(new RegExp(`v${version} was made by PostgreSQL ${version}, .*backup`));
  },
);

test.each([
  ['lost', (file: string) => rmSync(file)],
  ['cut off', (file: string) => writeFileSync(file, 'xx')],
])('a folder whose control file was %s is told as half there', async (how, harm) => {
  const said = await saidAfter(how, (folder) => harm(path.join(folder, 'global/pg_control')));
  expect(said).toMatch(/is only half there: put it back whole from a copy, or set an empty/);
});

test('a folder without its beginning is never written over', async () => {
  const said = await saidAfter('headless', (folder) => rmSync(path.join(folder, 'PG_VERSION')));
  expect(said).toMatch(/headless is only half there/);
});

test('a folder that others may enter is told as one of rights', async () => {
  const said = await saidAfter('open', (folder) => chmodSync(folder, 0o777));
  expect(said).toMatch(/may not read or write .*open: give that folder/);
});

test('more memory than the machine has is told as want of memory', async () => {
  const said = await saidAfter('huge', (folder) =>
    appendFileSync(path.join(folder, 'postgresql.conf'), "\nshared_buffers = '8000GB'\n"),
  );
  expect(said).toMatch(/^this machine has no memory left for PostgreSQL/);
});

/** A first start in a shell's words, which may set limits or bring a small disk along. */
function firstStart(shell: (start: string) => string, folder: string): string {
  const module = path.join(import.meta.dirname, 'cluster.ts');
  const program = `import { startPostgres } from ${JSON.stringify(module)};
    const cluster = ${JSON.stringify(aCluster(folder))};
    await startPostgres(cluster).then((one) => one.stop(), (error) => console.log(error.message));`;
  const start = `'${process.execPath}' --input-type=module-typescript -e '${program}'`;
  return spawnSync('sh', ['-c', shell(start)], { encoding: 'utf8' }).stdout.trim();
}

test('files that may not grow are told as a full disk', () => {
  const folder = path.join(home, 'limited');
  const said = firstStart((start) => `ulimit -f 2000 && ${start}`, folder);
  expect(said).toBe(whyNot('No space left on device', folder));
}, 60_000);

const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;
if (!mayMount) console.warn('NO RIGHT TO MOUNT: a disk that is really full is not tried.');

test.skipIf(!mayMount)(
  'a disk that is really full is told in one sentence',
  () => {
    const disk = path.join(home, 'disk');
    mkdirSync(disk);
    // Where it alone sees it, and gone with it.
    const onSmallDisk = (start: string) =>
      `unshare -m sh -c ${quoted(`mount -t tmpfs -o size=12m,mode=0755 x '${disk}' && ${start}`)}`;
    const folder = path.join(disk, 'postgres');
    expect(firstStart(onSmallDisk, folder)).toBe(whyNot('No space left on device', folder));
  },
  60_000,
);

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

test('what nobody foresaw stays in PostgreSQL’s own words, without the rest of its log', () => {
  const said = '2026-11-20 UTC [7] FATAL:  the stars are wrong\n2026-11-20 UTC [7] LOG:  bye';
  expect(whyNot(said, '/data')).toBe('PostgreSQL did not start: the stars are wrong');
});
