import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export type Chromium = { readonly executablePath: string; readonly env: Record<string, string> };

/** The browser of the tests: the one named in COACHME_CHROMIUM, the system's, else the packed one. */
export function resolveChromium(): Chromium {
  const env = environment();
  if (env.COACHME_CHROMIUM) return { executablePath: env.COACHME_CHROMIUM, env };
  if (existsSync('/usr/bin/chromium')) return { executablePath: '/usr/bin/chromium', env };
  const folder = unpackedChromium();
  const libraries = [path.join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: libraries, ...fonts(folder) },
  };
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(set);
}

/** A bare machine has no fonts: without the packed ones every page is blank paper. */
function fonts(folder: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  return { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
}

/** The packed one names folders of the cloud it was packed for. */
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** The folder of the packed Chromium, unpacked once for each version; renamed into place when complete. */
function unpackedChromium(): string {
  const packed = packageFolder();
  const { version } = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8'));
  const folder = path.join(cacheFolder(), `chromium-${version}`);
  if (existsSync(path.join(folder, 'chromium'))) return folder;
  const unfinished = mkdtempSync(`${folder}-`);
  const unpack = (name: string) =>
    brotliDecompressSync(readFileSync(path.join(packed, 'bin', name)));
  writeFileSync(path.join(unfinished, 'chromium'), unpack('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '-C', unfinished], { input: unpack(archive) });
  }
  writeFileSync(path.join(unfinished, 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run unpacked it meanwhile: one is enough.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
  }
  return folder;
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return path.join(path.dirname(entry), '..');
}

function cacheFolder(): string {
  const usual = process.env.COACHME_TOOLS ?? path.join(homedir(), '.cache/coachme');
  for (const folder of [usual, path.join(tmpdir(), `coachme-${process.getuid?.() ?? 'user'}`)]) {
    try {
      mkdirSync(folder, { recursive: true });
      return folder;
    } catch {
      // Not ours to write: the next one.
    }
  }
  throw new Error(`Neither ${usual} nor ${tmpdir()} may be written: set COACHME_TOOLS.`);
}
