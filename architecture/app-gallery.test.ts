import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const kit = path.join(root, 'packages/ui-mobile/src');
const gallery = path.join(root, 'apps/mobile-client/src/features/gallery');

/** What screens never import: the parts several components are made of. */
const inner = /^(field|field-button|option-list|calendar-month|theme-provider|text)\.tsx$/;

test('every component of the phones stands in their gallery', () => {
  const components = globSync('*.tsx', { cwd: kit }).filter(
    (file) =>
      !inner.test(file) &&
      /^export function [A-Z]/m.test(readFileSync(path.join(kit, file), 'utf8')),
  );
  const shown = globSync('*.tsx', { cwd: gallery })
    .map((file) => readFileSync(path.join(gallery, file), 'utf8'))
    .join('\n');
  const missing = components.filter(
    (file) => !shown.includes(`'@coachme/ui-mobile/${path.basename(file, '.tsx')}'`),
  );
  expect(components.length).toBeGreaterThan(25);
  expect(missing).toEqual([]);
});

/** The names both kits share; the command palette needs a keyboard and is the web's alone. */
const names =
  'button field select combobox date-field time-field dialog sheet menu tabs table toast tooltip skeleton empty-state avatar chip stat chart-frame';

test('the kit of the phones has a component for each name of the kit', () => {
  const files = globSync('*.tsx', { cwd: kit });
  expect(names.split(' ').filter((name) => !files.includes(`${name}.tsx`))).toEqual([]);
});
