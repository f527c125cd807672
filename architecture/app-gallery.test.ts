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
  'Button Select Combobox DateField TimeField Dialog Sheet Menu Tabs Table Tooltip Skeleton EmptyState Avatar Chip Stat ChartFrame TextField';
const shown = {
  'ui-web': 'apps/web/features/gallery',
  'ui-mobile': 'apps/mobile-client/src/features/gallery',
};

test.each(Object.entries(shown))('%s has a component of each name, and shows it', (kit, place) => {
  const textOf = (folder: string) =>
    globSync('**/*.tsx', { cwd: path.join(root, folder) })
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
      .join('\n');
  const [parts, drawn] = [textOf(`packages/${kit}/src`), textOf(place)];
  const wanted = kit === 'ui-web' ? [...names.split(' '), 'CommandPalette'] : names.split(' ');
  const isMade = (name: string) =>
    new RegExp(`^export (function|const) ${name}\\b`, 'm').test(parts);
  expect(wanted.filter((name) => !isMade(name))).toEqual([]);
  expect(wanted.filter((name) => !drawn.includes(`<${name}`))).toEqual([]);
  expect(/showToast|useToast/.test(parts) && /showToast|useToast/.test(drawn)).toBe(true);
});
