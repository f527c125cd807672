import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Tally } from './tally.ts';

/** Bytes of program that a browser loads before a page answers, compressed, by page. */
export type ScriptBytes = Readonly<Record<string, number>>;

/** What no page of a kind may exceed, and what each weighed when somebody last looked. */
export type ByteBudgets = {
  readonly most: { readonly web: number; readonly app: number };
  readonly pages: ScriptBytes;
};

/** The builder's own list of what each route loads first. */
type RouteBundle = { readonly route: string; readonly firstLoadChunkPaths: readonly string[] };

/** Pages that people do not go to. */
const isPage = ({ route }: RouteBundle) => !/^\/_|\.\w+$/.test(route);

/** The pages of a built web, gzipped: what a browser loads in one go counts once. */
export function bytesOfWeb(folder: string): ScriptBytes {
  const stats = path.join(folder, '.next/diagnostics/route-bundle-stats.json');
  const routes: RouteBundle[] = JSON.parse(readFileSync(stats, 'utf8'));
  const known = new Map<string, number>();
  const sizeOf = (chunk: string) => {
    const size = known.get(chunk) ?? gzipSync(readFileSync(path.join(folder, chunk))).length;
    known.set(chunk, size);
    return size;
  };
  return Object.fromEntries(
    routes
      .filter(isPage)
      .sort((one, other) => (one.route < other.route ? -1 : 1))
      .map(({ route, firstLoadChunkPaths }) => [
        `web ${route}`,
        (namedByDocument(folder, route) ?? firstLoadChunkPaths).reduce(
          (sum, chunk) => sum + sizeOf(chunk),
          0,
        ),
      ]),
  );
}

/**
 * The scripts that the document of a page names, where it is one document for everybody, of the kind that may go without
 * its program; null where there is none.
 */
function namedByDocument(folder: string, route: string): string[] | null {
  const built = path.join(folder, '.next');
  const manifest = path.join(built, 'prerender-manifest.json');
  if (!existsSync(manifest)) return null;
  const { routes }: Prerendered = JSON.parse(readFileSync(manifest, 'utf8'));
  const documents = Object.entries(routes)
    .filter(([, { srcRoute }]) => srcRoute === route)
    .map(([address]) => path.join(built, 'server/pages', `${address}.html`))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  if (documents.length === 0) return null;
  const named = documents.flatMap((text) => [
    ...text.matchAll(/<script[^>]*\bsrc="\/_next\/([^"]+)"/g),
  ]);
  return [...new Set(named.map(([, file = '']) => `.next/${file}`))];
}

type Prerendered = {
  readonly routes: Readonly<Record<string, { readonly srcRoute: string | null }>>;
};

/**
 * An exported app under its address, by brotli, until its first screen is there: what its page names, the layouts, the words
 * of the language that weighs most, and the heaviest screen. What is fetched to speak with the server comes after it.
 */
export function bytesOfApp(name: string, folder: string): ScriptBytes {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<script[^>]*\bsrc="\/[\w-]+\/([^"]+)"/g)];
  const sizeOf = (file: string) => brotliCompressSync(readFileSync(path.join(folder, file))).length;
  const first = named.map(([, file = '']) => file);
  const later = scriptsIn(folder).filter((file) => !first.includes(file));
  const isKind = (file: string, ...kinds: string[]) =>
    kinds.some((kind) => path.basename(file).startsWith(`${kind}-`));
  const always = [...first, ...later.filter((file) => isKind(file, '_layout'))].map(sizeOf);
  const words = later.filter((file) => isKind(file, 'app-catalog')).map(sizeOf);
  const screens = later
    .filter((file) => !isKind(file, '_layout', 'app-catalog', ...afterTheFirstScreen))
    .map(sizeOf);
  const most = Math.max(0, ...words) + Math.max(0, ...screens);
  return { [`app ${name}`]: most + always.reduce((sum, size) => sum + size, 0) };
}

/** The schemas and the line to the server: `packages/mobile-core/src/contract.ts` and `live.ts` fetch them. */
const afterTheFirstScreen = ['schemas', 'socket-line'];

const scripts = '_expo/static/js/web';

/** What the export holds of screens and layouts; the worker of the database is none. */
function scriptsIn(folder: string): string[] {
  const files = readdirSync(path.join(folder, scripts));
  return files
    .filter((file) => file.endsWith('.js') && !file.startsWith('worker-'))
    .map((file) => `${scripts}/${file}`);
}

/** A little more than was recorded: names of chunks and versions of parts move a few bytes. */
const slack = (bytes: number) => bytes * 1.02 + 512;

/** Which pages are heavier than is allowed, or became heavier than recorded, in words; a new page is held to what is allowed. */
export function tooHeavy({ most, pages }: ByteBudgets, measured: ScriptBytes): string[] {
  return Object.entries(measured).flatMap(([page, bytes]) => {
    const allowed = page.startsWith('web ') ? most.web : most.app;
    if (bytes > allowed) return [`${page}: ${bytes} bytes, ${allowed} are allowed`];
    const recorded = pages[page];
    if (recorded !== undefined && bytes > slack(recorded)) {
      return [`${page}: ${recorded} bytes became ${bytes}`];
    }
    return [];
  });
}

/** One page is one test. */
export function tallyOfBytes(measured: ScriptBytes, heavy: readonly string[]): Tally {
  const pages = Object.keys(measured).length;
  return { passed: pages - heavy.length, failed: heavy.length, skipped: 0 };
}
