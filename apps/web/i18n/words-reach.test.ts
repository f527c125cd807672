import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { webContexts } from './contexts.ts';

const web = path.join(import.meta.dirname, '..');
const kit = path.join(web, '../../packages/ui-web/src');

const pages = globSync('app/(workspace)/**/page.tsx', { cwd: web }).map((file) =>
  path.join(web, file),
);

/** Everything that a file leads to, also what is fetched later. */
function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import\()\s*'([^']+)'/g,
  )) {
    const target = fileOf(file, name);
    if (target !== null && existsSync(target)) reachedFrom(target, reached);
  }
  return reached;
}

function fileOf(from: string, name: string): string | null {
  if (name.startsWith('#web/')) return path.join(web, name.slice('#web/'.length));
  if (name.startsWith('@coachme/ui-web/')) return path.join(kit, `${path.basename(name)}.tsx`);
  return name.startsWith('.') ? path.join(path.dirname(from), name) : null;
}

/** Which words the parts of a page say in the browser. */
function saidBy(page: string): string[] {
  const texts = [...reachedFrom(page)].map((file) => readFileSync(file, 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/useTranslations\('(\w+)/g)]);
  return [...new Set(found.map(([, context = '']) => context))];
}

/** Which words come with it: of the frame, of the layouts around it, of itself. */
function sentWith(page: string): ReadonlySet<string> {
  const named = [page, ...layoutsAround(page)].flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/(?:pickMessages\([^[]*|contexts = )\[([^\]]*)\]/g),
  ]);
  const contexts = named.flatMap(([, list = '']) => list.match(/\w+/g) ?? []);
  return new Set([...webContexts, ...contexts]);
}

function layoutsAround(page: string): string[] {
  const folder = path.dirname(page);
  if (folder === web) return [];
  const layout = path.join(folder, 'layout.tsx');
  return [...(existsSync(layout) ? [layout] : []), ...layoutsAround(folder)];
}

test('every page of the workspace gets the words that its parts say', () => {
  expect(pages.length).toBeGreaterThan(20);
  const missing = pages.flatMap((page) => {
    const sent = sentWith(page);
    const unsent = saidBy(page).filter((context) => !sent.has(context));
    return unsent.length > 0 ? [`${path.relative(web, page)}: ${unsent.join(', ')}`] : [];
  });
  expect(missing).toEqual([]);
});
