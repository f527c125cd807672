import type { ImportSource } from '@coachme/contracts/imports.contract';
import { coachme } from './coachme.rules.ts';
import { fitnotes } from './fitnotes.rules.ts';
import { hevy } from './hevy.rules.ts';
import type { Layout } from './read-set.ts';
import { strong } from './strong.rules.ts';

/** Every layout that can be read, the most particular first. */
export const layouts: readonly Layout[] = [coachme, hevy, strong, fitnotes];

/** A column's name as layouts compare it: lower case, words divided by one space, `Weight (kg)` and `weight_kg` alike. */
export function foldColumn(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The layout of a header, or null; with a source, only that one is tried. */
export function layoutOf(header: readonly string[], source?: ImportSource): Layout | null {
  const columns = new Set(header.map(foldColumn));
  const fits = (layout: Layout) => layout.needs.every((column) => columns.has(column));
  return (
    layouts.find((layout) => (source === undefined || layout.source === source) && fits(layout)) ??
    null
  );
}

/** What divides the cells of a first line: whichever of comma, semicolon and tab stands in it most. */
export function delimiterOf(firstLine: string): ',' | ';' | '\t' {
  const count = (mark: string) => firstLine.split(mark).length;
  const marks = [',', ';', '\t'] as const;
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
