import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const kit = path.join(import.meta.dirname, '../../../../packages/ui-web/src');

/** What pages never import: the parts that a component fetches, and what several are made of. */
const inner =
  /^(live-.*|.*-window|.*-look|menu-list|toast-stack|option-list|field|field-stand-in)\.tsx$/;

test('every component of the kit stands in the gallery', () => {
  const components = globSync('*.tsx', { cwd: kit }).filter(
    (file) =>
      !inner.test(file) &&
      /^export function [A-Z]/m.test(readFileSync(path.join(kit, file), 'utf8')),
  );
  const shown = globSync('**/*.tsx', { cwd: import.meta.dirname })
    .map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'))
    .join('\n');
  const missing = components.filter(
    (file) => !shown.includes(`'@coachme/ui-web/${path.basename(file, '.tsx')}'`),
  );
  expect(components.length).toBeGreaterThan(25);
  expect(missing).toEqual([]);
});
