import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { generateSW } from 'workbox-build';

const page = fileURLToPath(new URL('page/', import.meta.url));

/**
 * Builds the installable web app of one Expo app into its `dist`.
 * @typedef {{ folder: string, base: string, name: string, description: string }} WebApp `base` with a slash at both ends.
 * @param {WebApp} app
 */
export async function buildWebApp(app) {
  const made = join(app.folder, '.expo/web-export');
  const dist = join(app.folder, 'dist');
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { recursive: true });
  await exportWeb(app.folder, made);
  await writePage(app, made);
  await writeServiceWorker(app, made);
  await compress(made);
  // Only a finished export takes the place of the one being served.
  await rm(dist, { recursive: true, force: true });
  await cp(made, dist, { recursive: true });
  await rm(made, { recursive: true });
}

/**
 * Exports the web bundle without asking, telling or fetching anything.
 * @param {string} folder
 * @param {string} made
 */
async function exportWeb(folder, made) {
  const cli = createRequire(join(folder, 'package.json')).resolve('expo/bin/cli');
  const child = spawn(process.execPath, [cli, 'export', '-p', 'web', '--output-dir', made], {
    cwd: folder,
    env: { ...process.env, CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new Error(`expo export ended with ${code}`);
}

/**
 * Puts our own page around the scripts that the export names, and says how the app is installed.
 * @param {WebApp} app
 * @param {string} made
 */
async function writePage(app, made) {
  const exported = await readFile(join(made, 'index.html'), 'utf8');
  const scripts = exported.match(/<script [^>]*src="[^"]+"[^>]*><\/script>/g);
  if (scripts === null) throw new Error('The export names no script.');
  const template = await readFile(join(page, 'index.html'), 'utf8');
  const head = { ahead: await linksAhead(app, made), scripts: scripts.join('\n    ') };
  const words = { ...app, ...head, build: await nameOf(made) };
  const html = Object.entries(words).reduce(
    (text, [word, value]) => text.replaceAll(`%${word}%`, value),
    template,
  );
  await writeFile(join(made, 'index.html'), html);
  for (const script of ['register-service-worker.js', 'background-sync.js']) {
    await cp(join(page, script), join(made, script));
  }
  await writeFile(join(made, 'manifest.webmanifest'), JSON.stringify(manifestOf(app), null, 2));
}

/**
 * What the first screen asks for after the program has come, asked for beside it: the frames of screens, and Geist.
 * @param {WebApp} app
 * @param {string} made
 */
async function linksAhead({ base }, made) {
  const names = await readdir(made, { recursive: true });
  const named = (/** @type {RegExp} */ pattern) =>
    names.filter((name) => pattern.test(name)).sort();
  const frames = named(/_layout-[0-9a-f]{32}\.js$/).map((name) => ({ name, as: 'as="script"' }));
  // Browsers fetch letters without credentials, and another request would not be the same one.
  const letters = named(/Geist-\w+\.[0-9a-f]{32}\.woff2$/).map((name) => ({
    name,
    as: 'as="font" type="font/woff2" crossorigin',
  }));
  if (frames.length === 0 || letters.length === 0) throw new Error('The export has other names.');
  return [...frames, ...letters]
    .map(({ name, as }) => `<link rel="preload" href="${base}${name}" ${as} />`)
    .join('\n    ');
}

/**
 * Another name for every other export: its scripts are named by what is in them.
 * @param {string} made
 */
async function nameOf(made) {
  const scripts = await readdir(join(made, '_expo'), { recursive: true });
  return createHash('sha256').update(scripts.sort().join(' ')).digest('hex').slice(0, 16);
}

/** @param {WebApp} app */
function manifestOf({ base, name, description }) {
  return {
    ...{ id: base, start_url: base, scope: base, name, short_name: name, description },
    display: 'standalone',
    orientation: 'portrait',
    background_color: '#FBFAF7',
    theme_color: '#FBFAF7',
    icons: [
      { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png' },
      {
        src: `${base}icon-maskable-512.png`,
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
}

/**
 * Everything below `assets/`: workbox's own glob skips dot folders, where the SQLite wasm lies.
 * @param {WebApp} app
 * @param {string} made
 */
async function assetEntries({ base }, made) {
  const files = await readdir(join(made, 'assets'), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => relative(made, join(file.parentPath, file.name)))
    .map((path) => ({ url: `${base}${path}`, revision: null }));
}

/**
 * Lays a compressed twin beside each program, which the front door sends instead.
 * @param {string} made
 */
async function compress(made) {
  const files = await readdir(made, { recursive: true, withFileTypes: true });
  const programs = files.filter((file) => file.isFile() && /\.(js|wasm|html)$/.test(file.name));
  for (const program of programs) {
    const path = join(program.parentPath, program.name);
    const text = await readFile(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    await writeFile(`${path}.br`, await promisify(brotliCompress)(text, { params }));
  }
}

/**
 * Makes the app open without a network: every file of it is kept at the first visit.
 * @param {WebApp} app
 * @param {string} made
 */
async function writeServiceWorker(app, made) {
  const { count, size, warnings } = await generateSW({
    globDirectory: made,
    globPatterns: ['*.{html,js,webmanifest,png}', '_expo/**/*.{js,css}'],
    modifyURLPrefix: { '': app.base },
    additionalManifestEntries: await assetEntries(app, made),
    swDest: join(made, 'sw.js'),
    maximumFileSizeToCacheInBytes: 16_000_000,
    navigateFallback: `${app.base}index.html`,
    navigateFallbackAllowlist: [new RegExp(`^${app.base}`)],
    clientsClaim: true,
    // A new version waits until the app is closed: what is being written is never reloaded.
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    importScripts: ['background-sync.js'],
    sourcemap: false,
    dontCacheBustURLsMatching: /-[0-9a-f]{32}\.|\.[0-9a-f]{32}\./,
  });
  for (const warning of warnings) console.warn(warning);
  console.log(`Kept for offline use: ${count} files, ${Math.round(size / 1024)} KB`);
}
