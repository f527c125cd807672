import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anItem } from './endurance.fixtures.ts';
import { parseEnduranceShorthand } from './endurance-shorthand.rules.ts';
import { printEnduranceShorthand } from './endurance-shorthand-print.rules.ts';
import { stepsToRead, textOfSteps } from './endurance-text.rules.ts';
import { ENDURANCE_WORDS } from './endurance-words.rules.ts';

const printed = (text: string) => {
  const read = parseEnduranceShorthand(text);
  return read.ok ? printEnduranceShorthand(read.items) : read.error;
};

describe('a session as a coach types it', () => {
  test.each([
    [
      '10min easy, 5x(1km @4:10-4:20, 2min jog), 10min easy',
      '10min warm-up, 5x(1km @4:10-4:20, 2min recovery), 10min cool-down',
    ],
    ['3x(8min @90-95% FTP r3min)', '3x(8min @90-95%FTP, 3min rest)'],
    ['8x400m @3:40/km rest 90s', '8x(400m @3:40, 90s rest)'],
    ['45min easy', '45min @RPE3-4'],
    ['lap wu; 20min @Z2; lap cd', 'lap warm-up, 20min @Z2, lap cool-down'],
    ['6x800m', '6x800m'],
    ['1 mile @6:00/mi', '1609.34meters @3:44'],
    ['1h30m @70-75% HRmax', '90min @70-75%HRmax'],
    ['5km @95-100%pace + 50meters walk', '5km @95-100%pace, 50meters recovery'],
    ['10min @150-160bpm\n2:30 @ 220w', '10min @150-160bpm, 150s @220W'],
    ['rest 2min', '2min rest'],
    ['١٠د إحماء، ٥x(١كم @٤:١٠، ٢د استشفاء)', '10min warm-up, 5x(1km @4:10, 2min recovery)'],
    ['10dk kupasha, 3x(400mita @RPE8, 90sek pumzika)', '10min warm-up, 3x(400m @RPE8, 90s rest)'],
  ])('%s', (text, canonical) => {
    expect(printed(text)).toBe(canonical);
  });

  test.each([
    ['', 'empty', 0, 0, '10min easy, 20min @RPE6, 5min easy'],
    ['10min esy, 1km', 'unknown-word', 6, 3, 'easy'],
    ['20m easy', 'minutes-or-meters', 0, 3, '20min'],
    ['10 easy', 'missing-unit', 0, 2, '10min'],
    ['8min @90%', 'missing-unit', 5, 4, '@90%FTP'],
    ['8min @150-160', 'missing-unit', 5, 8, '@150-160bpm'],
    ['1km @4:20-4:10', 'reversed', 4, 10, '@4:10-4:20'],
    ['1km @0:20', 'out-of-range', 4, 5, '@1:00'],
    ['1km @RPE12', 'out-of-range', 4, 6, '@RPE10'],
    ['5x(1km, 2min', 'not-closed', 2, 1, null],
    ['5x(1km, 3x(1min, 1min))', 'nested-repeat', 8, 2, null],
    ['1x(1km)', 'out-of-range', 0, 2, '2x'],
    ['5km 20min', 'said-twice', 4, 5, null],
    ['warm-up', 'missing-amount', 0, 7, null],
    ['1km) 2km', 'unknown-word', 3, 1, null],
  ])('%s is refused where it is wrong', (text, ...error) => {
    const [reason, index, length, suggestion] = error;
    expect(printed(text)).toEqual({ reason, index, length, suggestion });
  });

  test('reading what was printed gives the same steps, in every language', () => {
    const words = fc.constantFrom(...Object.values(ENDURANCE_WORDS));
    fc.assert(
      fc.property(fc.array(anItem, { minLength: 1, maxLength: 8 }), words, (items, language) => {
        const text = printEnduranceShorthand(items, language);
        expect(parseEnduranceShorthand(text)).toEqual({ ok: true, items });
      }),
    );
  });

  test('any text at all is read or refused within itself', () => {
    const near = fc
      .array(fc.constantFrom(...'0123456789xkm:@-%,;() minRPEZeasy'), { maxLength: 30 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const read = parseEnduranceShorthand(text);
        if (read.ok) return;
        const { index, length } = read.error;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index + length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test('in an Arabic line what to hold reads from the left, and nothing else is changed', () => {
  const read = parseEnduranceShorthand('10min easy @Z2, 5x1km @4:40-4:50, 3x(2min @RPE8, lap jog)');
  const items = read.ok ? read.items : [];
  const shown = stepsToRead(items, 'ar');
  expect(shown).toContain('\u20665x1\u2069كم \u2066@4:40-4:50\u2069, \u20663x\u2069(');
  expect(shown.replaceAll(/[\u200f\u2066\u2069]/g, '')).toBe(textOfSteps(items, 'ar'));
  expect(stepsToRead(items, 'en')).toBe(textOfSteps(items, 'en'));
});
