// From plain Node 20 and npm to the pinned pnpm and Node, then the task. No dependencies, no newer syntax.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeWritableFolder } from './folders.mjs';
import { withLock } from './lock.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [task = '', ...rest] = process.argv.slice(2);

/** @type {import('node:child_process').ChildProcess | null} */
let child = null;
let isStopping = false;

/** Being told to stop is how a start ends well; a test that was stopped has proved nothing. */
const stoppedCode = task === 'start' || task === 'dev' ? 0 : 130;

/** @param {NodeJS.Signals} name */
function stop(name) {
  isStopping = true;
  if (child === null) process.exit(stoppedCode);
  child.kill(name);
}
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(name, () => stop(name));

// npm killed outright passes nothing on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 500);
  watch.unref();
}

/**
 * Runs a program to its end; the exit code, or 128 and the signal's number as a shell says it.
 * @param {string} command
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
function run(command, words, options) {
  return new Promise((resolve, reject) => {
    const started = spawn(command, words, options);
    child = started;
    started.once('error', reject);
    started.once('exit', (code, name) => {
      child = null;
      resolve(code ?? 128 + (name === null ? 1 : os.constants.signals[name]));
    });
  });
}

/**
 * Runs one step and prints it with its time; ends the process when it fails.
 * @param {string} name
 * @param {() => Promise<number>} work
 */
async function step(name, work) {
  const began = Date.now();
  process.stdout.write(`  ${name} …\n`);
  const code = await work();
  if (isStopping) process.exit(stoppedCode);
  if (code !== 0) {
    process.stderr.write(
      `CoachMe could not finish this step: ${name}. What went wrong is written above.\n`,
    );
    process.exit(code);
  }
  process.stdout.write(`  ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    makeWritableFolder(folder);
    return true;
  } catch {
    return false;
  }
}

/** Where pnpm is kept. Without a home that may be written, inside the data folder, which then is the home too. */
function toolsFolder() {
  const chosen = process.env.COACHME_TOOLS;
  const usual = chosen ? path.resolve(chosen) : path.join(os.homedir(), '.cache/coachme');
  const mayMake = chosen !== undefined || fs.existsSync(os.homedir());
  if (mayMake && isWritable(usual)) return usual;
  const data = path.resolve(root, process.env.COACHME_DATA ?? '.coachme');
  const tools = path.join(data, 'tools');
  process.env.HOME = path.join(tools, 'home');
  if (isWritable(tools) && isWritable(process.env.HOME)) return tools;
  process.stderr.write(
    `CoachMe needs a folder for its tools: neither ${usual} nor ${tools} may be written. Set COACHME_TOOLS to one.\n`,
  );
  return process.exit(1);
}

/** The pinned Node, a package for this platform. */
function pinnedNode() {
  const platform = `${process.platform}-${process.arch}`;
  const names = [`node-${platform}`, `node-bin-${platform}`];
  return names
    .map((name) => path.join(root, 'node_modules', name, 'bin/node'))
    .find((file) => fs.existsSync(file));
}

/** @param {string} tools */
async function obtainPnpm(tools) {
  const { packageManager } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version = packageManager.split('@')[1];
  const home = path.join(tools, `pnpm-${version}`);
  const pnpm = path.join(home, 'node_modules/pnpm/pnpm');
  if (fs.existsSync(pnpm)) return pnpm;
  const unfinished = `${home}.${process.pid}`;
  const quiet = [
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
    '--ignore-scripts=false',
  ];
  await step('get pnpm', () =>
    run('npm', ['install', '--prefix', unfinished, ...quiet, `pnpm@${version}`], {
      cwd: tools,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(unfinished, home);
  return pnpm;
}

/**
 * Installs when the lockfile is not the one installed last.
 * @param {string} pnpm
 */
async function install(pnpm) {
  const wanted = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'pnpm-lock.yaml')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
  const stamp = path.join(root, 'node_modules/.coachme-installed');
  const isInstalled = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted;
  if (isInstalled && pinnedNode() !== undefined) return;
  // CI: pnpm asks nothing, and takes the lockfile as it is.
  const env = { ...process.env, CI: 'true' };
  await step('install', () =>
    run(pnpm, ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  );
  fs.writeFileSync(stamp, wanted);
}

async function main() {
  const tools = toolsFolder();
  if (task === 'pnpm') {
    const pnpm = await withLock(path.join(tools, 'install.lock'), () => obtainPnpm(tools));
    return run(pnpm, rest, { cwd: root, stdio: 'inherit' });
  }
  const file = path.join(root, 'scripts/tasks', `${task}.ts`);
  if (!/^[a-z-]+$/.test(task) || !fs.existsSync(file)) {
    process.stderr.write(`There is no task "${task}": say start, test, dev, verify or pnpm.\n`);
    return 1;
  }
  await withLock(path.join(tools, 'install.lock'), async () => install(await obtainPnpm(tools)));
  const node = pinnedNode();
  if (node === undefined) {
    process.stderr.write(`CoachMe brings no Node for ${process.platform} on ${process.arch}.\n`);
    return 1;
  }
  const binaries = [path.dirname(node), path.join(root, 'node_modules/.bin'), process.env.PATH];
  const env = { ...process.env, PATH: binaries.join(path.delimiter) };
  const dieWithParent = path.join(root, 'scripts/die-with-parent.mjs');
  return run(node, ['--import', dieWithParent, file, ...rest], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
}

process.exitCode = await main();
