import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { schedulesOf } from '#app/process';
import { LimitFigures } from '#platform/limits/figures';

const page = path.join(import.meta.dirname, '../../../docs/operations/processes.md');

/** The cells of each row of a table whose first cell is code, by that code. */
const rows = new Map(
  [...readFileSync(page, 'utf8').matchAll(/^\| `([\w.-]+)` \|(.*)\|$/gm)].map(
    ([, name = '', rest = '']) => [name, rest.split('|').map((cell) => cell.trim())],
  ),
);

test('the guide names each limit with the figure that holds when nobody changes it', () => {
  const said = Object.entries(LimitFigures.parse({})).map(([name, figures]) => {
    const [first = 0] = Object.values(figures);
    const [, words = ''] = rows.get(name) ?? [];
    const [number = ''] = words.replaceAll(',', '').match(/\d+/) ?? [];
    return [name, Number(number) === (name === 'uploadBytes' ? first / 1024 ** 2 : first)];
  });
  expect(said).toEqual(said.map(([name]) => [name, true]));
});

test('the guide names all that repeats, and when', () => {
  const schedules = schedulesOf(contextModules);
  expect(schedules.length).toBeGreaterThan(5);
  const said = schedules.map(({ name }) => [name, rows.get(name)?.[0]]);
  expect(said).toEqual(
    schedules.map(({ name, cron }) => {
      const [minute = '', hour = ''] = cron.split(' ');
      const at = minute.padStart(2, '0');
      return [name, hour === '*' ? `every hour at :${at}` : `${hour.padStart(2, '0')}:${at}`];
    }),
  );
});
