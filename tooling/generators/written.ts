import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a generator says when it was asked for something it cannot make: what was given, and what would be right. */
export class Refused extends Error {
  override name = 'Refused';
}

/** A file as a generator wants it, by its path in the repository. */
export type Written = { readonly path: string; readonly text: string };

/** What a generator made, and what is left to a person. */
export type Generated = { readonly files: readonly Written[]; readonly next: readonly string[] };

const word = /^[a-z]+(?:-[a-z]+)*$/;

/** A name as our folders and files have it. */
export function checkName(what: string, name: string): void {
  if (!word.test(name)) {
    throw new Refused(`${what} "${name}": use small letters with hyphens between words.`);
  }
}

/** `archive-exercise` as `archiveExercise`. */
export const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `archive-exercise` as `archive exercise`. */
export const inWords = (name: string): string => name.replaceAll('-', ' ');

export const readIn = (root: string, name: string): string =>
  readFileSync(path.join(root, name), 'utf8');

export const existsIn = (root: string, name: string): boolean => existsSync(path.join(root, name));

/** Puts the files where they belong, in the form all sources have: how long a name is moves the lines. */
export function write(root: string, files: readonly Written[]): void {
  for (const file of files) {
    const full = path.join(root, file.path);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, file.text);
  }
  const sources = files.map((file) => file.path).filter((name) => name.endsWith('.ts'));
  const biome = path.join(root, 'node_modules/.bin/biome');
  const words = ['check', '--write', '--vcs-enabled=false', ...sources];
  execFileSync(biome, words, { cwd: root, stdio: 'pipe' });
}
