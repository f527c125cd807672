import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { repository, type SourceFile } from './source.ts';

/** Top folders: what is quoted and starts with one of them is meant as a path. */
const roots = [
  'apps',
  'packages',
  'architecture',
  'docs',
  'e2e',
  'scripts',
  'tooling',
  '.ci',
  'bench',
  'infra',
];
const link = /\]\((?!\w+:|#)([^)\s#]+)[^)]*\)/g;
const quoted = /`([^`\n]+)`/g;
/** A pattern or a place to fill in names no path. */
const isPattern = /[*<>{}|…\s]/;

/** The paths that documents name and that do not exist, as `document: path`. */
export function missingPaths(documents: readonly SourceFile[]): string[] {
  return documents.flatMap((document) => {
    const folder = path.dirname(document.path);
    const links = matches(document.text, link).map((name) => path.join(folder, name));
    const named = matches(document.text, quoted).filter(
      (name) =>
        roots.includes(name.split('/')[0] ?? '') && name.includes('/') && !isPattern.test(name),
    );
    return [...links, ...named]
      .filter((name) => !exists(name))
      .map((name) => `${document.path}: ${name}`);
  });
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '');

function exists(name: string): boolean {
  const full = path.join(repository, name.replace(/:\d+$/, ''));
  return existsSync(full) && (!name.endsWith('/') || statSync(full).isDirectory());
}
