import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';

const here = fileURLToPath(new URL('.', import.meta.url));
const made = join(here, '.expo/web-export');
const dist = join(here, 'dist');

const manifest = {
  id: '/app/',
  name: 'CoachMe',
  short_name: 'CoachMe',
  description: 'Your training, on your phone, with or without a signal.',
  start_url: '/app/',
  scope: '/app/',
  display: 'standalone',
  orientation: 'portrait',
  background_color: '#FBFAF7',
  theme_color: '#FBFAF7',
  icons: [
    { src: '/app/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/app/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/app/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** Exports the web bundle without asking, telling or fetching anything. */
async function exportWeb() {
  const cli = fileURLToPath(import.meta.resolve('expo/bin/cli'));
  const child = spawn(process.execPath, [cli, 'export', '-p', 'web', '--output-dir', made], {
    cwd: here,
    env: { ...process.env, CI: '1', EXPO_NO_TELEMETRY: '1', EXPO_OFFLINE: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new Error(`expo export ended with ${code}`);
}

/** Everything below `assets/`: workbox's own glob skips dot folders, where the SQLite wasm lies. */
async function assetEntries() {
  const files = await readdir(join(made, 'assets'), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => relative(made, join(file.parentPath, file.name)))
    .map((path) => ({ url: `/app/${path}`, revision: null }));
}

/** Makes the app open without a network: every file of it is kept at the first visit. */
async function writeServiceWorker() {
  const { count, size, warnings } = await generateSW({
    globDirectory: made,
    globPatterns: ['*.{html,js,webmanifest,png}', '_expo/**/*.{js,css}'],
    modifyURLPrefix: { '': '/app/' },
    additionalManifestEntries: await assetEntries(),
    swDest: join(made, 'sw.js'),
    maximumFileSizeToCacheInBytes: 16_000_000,
    navigateFallback: '/app/index.html',
    navigateFallbackAllowlist: [/^\/app\//],
    clientsClaim: true,
    // A new version waits until the app is closed: a session being logged is never reloaded.
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    dontCacheBustURLsMatching: /-[0-9a-f]{32}\.|\.[0-9a-f]{32}\./,
  });
  for (const warning of warnings) console.warn(warning);
  console.log(`Kept for offline use: ${count} files, ${Math.round(size / 1024)} KB`);
}

await rm(made, { recursive: true, force: true });
await mkdir(made, { recursive: true });
await exportWeb();
await writeFile(join(made, 'manifest.webmanifest'), JSON.stringify(manifest, null, 2));
await writeServiceWorker();
// Only a finished export takes the place of the one being served.
await rm(dist, { recursive: true, force: true });
await cp(made, dist, { recursive: true });
await rm(made, { recursive: true });
