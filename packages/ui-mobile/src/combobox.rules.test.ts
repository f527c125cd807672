import { expect, test } from 'vitest';
import { matching } from './combobox.rules.ts';

const named = (...labels: string[]) => labels.map((label) => ({ label }));

test('every word is looked for, and what begins so comes first', () => {
  const options = named('Back squat', 'Squat', 'Split squat, rear foot up', 'Bench press');
  expect(matching(options, 'squat').map(({ label }) => label)).toEqual([
    'Squat',
    'Back squat',
    'Split squat, rear foot up',
  ]);
  expect(matching(options, 'squat rear')).toEqual(named('Split squat, rear foot up'));
});

test('case, accents and vowel marks do not matter', () => {
  expect(matching(named('Développé couché', 'قُرفُصاء'), 'DEVELOPPE')).toEqual(
    named('Développé couché'),
  );
  expect(matching(named('قُرفُصاء'), 'قرفصاء')).toEqual(named('قُرفُصاء'));
});

test('no more than a thumb scrolls through', () => {
  expect(matching(named(...Array.from({ length: 900 }, (_, n) => `Lift ${n}`)), '')).toHaveLength(
    100,
  );
});
