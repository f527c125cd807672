import { stepsToRead } from '@coachme/domain/endurance/endurance-text.rules';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { programSheet } from './program-sheet.ts';

const line = (name: string, sets: readonly string[][]) => ({
  ...{ letter: 'A', name, sets, notes: 'Pause at the bottom.', group: null },
});
const day = (lines: ReturnType<typeof line>[]) => ({
  ...{ id: 'd', title: 'اليوم 1', facts: 'نحو 60 دقيقة', notes: '', lines },
  ...{ primary: [], secondary: [] },
});
const arabic = {
  title: 'أساس القوة',
  description: '',
  weeks: [
    {
      ...{ id: 'w', title: 'الأسبوع 1: تحميل', notes: '' },
      days: [day([line('ضغط الصدر', [['4 × 8–10', '62.5 كغ', 'RPE 8', 'راحة 2:00']])])],
    },
  ],
};

/** What stands where on the first page; `x` is the left edge. */
async function pieces(direction: 'ltr' | 'rtl', program = arabic) {
  const pdf = await programSheet(program, { direction, footer: program.title });
  const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(pdf)));
  const page = items[0] ?? [];
  const x = (part: string) => page.find(({ str }) => str.includes(part))?.x ?? Number.NaN;
  return { page, x };
}

test('on Arabic paper a line begins at the right, and figures read from the left', {
  timeout: 60_000,
}, async () => {
  const { x } = await pieces('rtl');
  // `4 × 8–10`, never `10–8 × 4`; the first thing said stands first from the right.
  expect(x('4')).toBeLessThan(x('8–10'));
  const order = ['8–10', '62.5', 'RPE 8', '2:00'].map(x);
  expect(order).toEqual(order.toSorted((a, b) => b - a));
  expect(x('A')).toBeGreaterThan(x('8–10'));
});

test('on Arabic paper what to hold in a step reads from the left, behind how long it is', {
  timeout: 60_000,
}, async () => {
  const target = { measure: 'pace' as const, from: 280, to: 290 };
  const step = { kind: 'work' as const, distanceMeters: 1000, durationSeconds: null, target };
  const program = structuredClone(arabic);
  const sets = [[stepsToRead([{ times: 5, steps: [step] }], 'ar')]];
  for (const week of program.weeks) for (const day of week.days) day.lines = [line('جري', sets)];
  const { page, x } = await pieces('rtl', program);
  const order = ['5x', 'كم', '@4:40-4:50'].map(x);
  expect(order).toEqual(order.toSorted((a, b) => b - a));
  expect(page.some(({ str }) => /[\u200f\u2066-\u2069]/.test(str))).toBe(false);
});

test('on other paper a line begins at the left', { timeout: 60_000 }, async () => {
  const latin = structuredClone(arabic);
  const { x } = await pieces('ltr', latin);
  const order = ['A', '4', '8–10', '62.5', 'RPE 8', '2:00'].map(x);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('every page says whose it is and which one it is', { timeout: 60_000 }, async () => {
  const { page } = await pieces('rtl');
  const foot = page.filter(({ y }) => y < 52).map(({ str }) => str.trim());
  expect(foot.join(' ')).toMatch(/1 *\/ *1/);
  expect(foot.join('')).toContain('القوة');
});
