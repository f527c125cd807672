import { readFileSync } from 'node:fs';
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
        firstLoadChunkPaths.reduce((sum, chunk) => sum + sizeOf(chunk), 0),
      ]),
  );
}

/** An exported app under its address, by brotli: what its page names. */
export function bytesOfApp(name: string, folder: string): ScriptBytes {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="\/[\w-]+\/([^"]+)"/g)];
  const sizes = scripts.map(
    ([, file = '']) => brotliCompressSync(readFileSync(path.join(folder, file))).length,
  );
  return { [`app ${name}`]: sizes.reduce((sum, size) => sum + size, 0) };
}

/** A little more than was recorded: names of chunks and versions of parts move a few bytes. */
const slack = (bytes: number) => bytes * 1.02 + 512;

/** Which pages became heavier than recorded or than is allowed at all, in words. A page beyond what is allowed may only lose. */
export function tooHeavy(budgets: ByteBudgets, measured: ScriptBytes): string[] {
  return Object.entries(measured).flatMap(([page, bytes]) => {
    const recorded = budgets.pages[page];
    if (recorded === undefined) return [`${page} has no budget: it weighs ${bytes} bytes`];
    if (bytes > slack(recorded)) return [`${page}: ${recorded} bytes became ${bytes}`];
    return [];
  });
}

/** Pages that are known to be beyond what is allowed: the debt, in words. */
export function beyondWhatIsAllowed({ most, pages }: ByteBudgets): string[] {
  return Object.entries(pages).flatMap(([page, bytes]) => {
    const limit = page.startsWith('web ') ? most.web : most.app;
    return bytes > limit ? [`${page}: ${bytes} bytes, ${limit} are allowed`] : [];
  });
}

/** One page is one test. */
export function tallyOfBytes(measured: ScriptBytes, heavy: readonly string[]): Tally {
  const pages = Object.keys(measured).length;
  return { passed: pages - heavy.length, failed: heavy.length, skipped: 0 };
}
