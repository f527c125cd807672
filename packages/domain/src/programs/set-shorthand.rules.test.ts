import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SET_KINDS } from '../session/set-log.rules.ts';
import {
  EMPTY_SET_PRESCRIPTION,
  refusalsOfSet,
  type SetPrescription,
} from './set-prescription.rules.ts';
import { parseSetShorthand } from './set-shorthand.rules.ts';
import { printSetShorthand } from './set-shorthand-print.rules.ts';
import { SHORTHAND_WORDS } from './shorthand-language.rules.ts';

const set = (change: Partial<SetPrescription> = {}): SetPrescription => ({
  ...EMPTY_SET_PRESCRIPTION,
  ...change,
});
const reps = (count: number, change: Partial<SetPrescription> = {}) =>
  set({ repsMin: count, repsMax: count, ...change });
const times = (count: number, one: SetPrescription) => Array.from({ length: count }, () => one);
const setsOf = (text: string) => {
  const outcome = parseSetShorthand(text);
  return outcome.ok ? outcome.sets : outcome.error;
};

describe('the shorthand of sets', () => {
  test.each<[string, SetPrescription[]]>([
    [
      '4x8-10 @RPE8 tempo 3010 rest 2m',
      times(4, set({ repsMin: 8, repsMax: 10, rpe: 8, tempo: '3010', restSeconds: 120 })),
    ],
    ['3x5 @80%', times(3, reps(5, { percentOneRepMax: 80 }))],
    ['3x5 100kg', times(3, reps(5, { loadKg: 100 }))],
    ['5,5,3', [reps(5), reps(5), reps(3)]],
    ['AMRAP', [set({ kind: 'amrap' })]],
    ['3xAMRAP', times(3, set({ kind: 'amrap' }))],
    ['20m', [set({ durationSeconds: 1200 })]],
    ['30s', [set({ durationSeconds: 30 })]],
    ['5km', [set({ distanceMeters: 5000 })]],
    ['1x12 warmup', [reps(12, { kind: 'warm-up' })]],
    ['5/3/1', [reps(5), reps(3), reps(1)]],
    [
      '5/3/1+ @85%',
      [reps(5), reps(3), set({ kind: 'amrap', repsMin: 1 })].map((one) => ({
        ...one,
        percentOneRepMax: 85,
      })),
    ],
    ['8', [reps(8)]],
    ['2x>=8', times(2, set({ repsMin: 8 }))],
    ['≤ 12 @7', [set({ repsMax: 12, rpe: 7 })]],
    ['3 x 8 – 10 reps', times(3, set({ repsMin: 8, repsMax: 10 }))],
    ['3×5 45lb', times(3, reps(5, { loadKg: 20.4117 }))],
    ['3x5 102,5kg @9', times(3, reps(5, { loadKg: 102.5, rpe: 9 }))],
    ['2x10 2RIR rest 90', times(2, reps(10, { rir: 2, restSeconds: 90 }))],
    [
      '1x5 RIR 1.5 tempo 3-0-x-0 rest 2:30',
      [reps(5, { rir: 1.5, tempo: '30X0', restSeconds: 150 })],
    ],
    [
      '1x12 warmup; 2x5 100kg',
      [reps(12, { kind: 'warm-up' }), ...times(2, reps(5, { loadKg: 100 }))],
    ],
    [
      '3x1m30s\n1x1 mile in 10min;',
      [
        ...times(3, set({ durationSeconds: 90 })),
        set({ distanceMeters: 1609.34, durationSeconds: 600 }),
      ],
    ],
    ['3x8 @7 r90s', times(3, reps(8, { rpe: 7, restSeconds: 90 }))],
    ['3x8 R 2m', times(3, reps(8, { restSeconds: 120 }))],
    ['3x8 r60 rir 2', times(3, reps(8, { rir: 2, restSeconds: 60 }))],
    ['400 meters', [set({ distanceMeters: 400 })]],
    ['10 drop set', [reps(10, { kind: 'drop' })]],
    ['20 myo', [reps(20, { kind: 'myo' })]],
    ['3xopen', times(3, set())],
    ['٣x٨ ١٠٠kg', times(3, reps(8, { loadKg: 100 }))],
    ['٥،٥،٣', [reps(5), reps(5), reps(3)]],
    ['3x5 @85%TM', times(3, reps(5, { percentTrainingMax: 85 }))],
    ['٣×٨ @RPE٨ راحة ٢د', times(3, reps(8, { rpe: 8, restSeconds: 120 }))],
    ['1x12 احماء; 2xأقصى', [reps(12, { kind: 'warm-up' }), ...times(2, set({ kind: 'amrap' }))]],
    ['4x30ث إيقاع 3010', times(4, set({ durationSeconds: 30, tempo: '3010' }))],
    ['3x10 marudio pumzika 90sek', times(3, reps(10, { restSeconds: 90 }))],
    ['5km ndani ya 25dk', [set({ distanceMeters: 5000, durationSeconds: 1500 })]],
    ['3x5 100كغ تنازلية', times(3, reps(5, { loadKg: 100, kind: 'drop' }))],
  ])('reads "%s"', (text, expected) => {
    expect(setsOf(text)).toEqual(expected);
  });

  test.each([
    ['', { index: 0, length: 0, reason: 'empty', suggestion: '3x8' }],
    ['3x', { index: 2, length: 0, reason: 'missing-target', suggestion: null }],
    ['3x5 tmepo 3010', { index: 4, length: 5, reason: 'unknown-word', suggestion: 'tempo' }],
    ['3x5; 2x8 rset 2m', { index: 9, length: 4, reason: 'unknown-word', suggestion: 'rest' }],
    ['3x5 @RPE8 @9', { index: 10, length: 2, reason: 'said-twice', suggestion: null }],
    ['3x5,3', { index: 0, length: 2, reason: 'count-with-list', suggestion: null }],
    ['99x5', { index: 0, length: 3, reason: 'too-many-sets', suggestion: '40x' }],
    ['30x5;30x5', { index: 0, length: 9, reason: 'too-many-sets', suggestion: null }],
    ['3x5 @RPE11', { index: 4, length: 6, reason: 'out-of-range', suggestion: '@RPE10' }],
    ['3x10-8', { index: 2, length: 4, reason: 'out-of-range', suggestion: '8-10' }],
    ['3x5 5000kg', { index: 4, length: 6, reason: 'out-of-range', suggestion: '1000kg' }],
    ['3x5 @8.3', { index: 4, length: 4, reason: 'out-of-range', suggestion: '@RPE8.5' }],
    ['3x5 rest 61m', { index: 4, length: 8, reason: 'out-of-range', suggestion: 'rest 60m' }],
    ['5km in 30h', { index: 4, length: 6, reason: 'out-of-range', suggestion: 'in 1440m' }],
    ['3x5 راحا 2m', { index: 4, length: 4, reason: 'unknown-word', suggestion: 'راحة' }],
    ['3x5 @160%TM', { index: 4, length: 7, reason: 'out-of-range', suggestion: '@150%TM' }],
    ['3x5 qwertz', { index: 4, length: 6, reason: 'unknown-word', suggestion: null }],
    ['3x10000', { index: 2, length: 5, reason: 'out-of-range', suggestion: '200' }],
    ['3x0', { index: 2, length: 1, reason: 'out-of-range', suggestion: '1' }],
    ['3x8-900', { index: 2, length: 5, reason: 'out-of-range', suggestion: '8-200' }],
    ['5x5 102.5', { index: 4, length: 5, reason: 'unknown-word', suggestion: '102.5kg' }],
    ['100kg', { index: 0, length: 5, reason: 'missing-target', suggestion: null }],
  ])('says where and why it cannot read "%s"', (text, error) => {
    expect(setsOf(text)).toEqual(error);
  });

  test.each([
    [times(4, set({ repsMin: 8, repsMax: 10, rpe: 8, restSeconds: 120 })), '4x8-10 @RPE8 rest 2m'],
    [[reps(5), reps(5), reps(3)], '5,5,3'],
    [[reps(12, { kind: 'warm-up' }), ...times(3, reps(5))], '1x12 warm-up; 3x5'],
    [[set({ distanceMeters: 5000, durationSeconds: 1500 })], '1x5km in 25m'],
  ])('writes what a coach would type', (sets, text) => {
    expect(printSetShorthand(sets)).toBe(text);
  });

  test('reading what was written, in any language, gives the same sets', () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    const anySet = fc
      .record({
        kind: fc.constantFrom(...SET_KINDS),
        repsMin: fc.option(number(1, 200)),
        repsMax: fc.option(number(1, 200)),
        loadKg: fc.option(number(0, 10_000_000).map((tenths) => tenths / 10_000)),
        percentOneRepMax: fc.option(number(2, 300).map((half) => half / 2)),
        percentTrainingMax: fc.option(
          number(2, 300).map((half) => half / 2),
          { nil: undefined },
        ),
        rpe: fc.option(number(2, 20).map((half) => half / 2)),
        rir: fc.option(number(0, 20).map((half) => half / 2)),
        tempo: fc.option(fc.stringMatching(/^[0-9X]{4}$/)),
        restSeconds: fc.option(number(0, 3600)),
        durationSeconds: fc.option(number(1, 86_400)),
        distanceMeters: fc.option(number(100, 50_000_000).map((centimeters) => centimeters / 100)),
      })
      .filter((one) => refusalsOfSet(one).length === 0);
    const anySets = fc.array(fc.tuple(anySet, number(1, 4)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anySets, (groups) => {
        const sets = groups.flatMap(([one, count]) => times(count, one));
        for (const words of Object.values(SHORTHAND_WORDS)) {
          expect(setsOf(printSetShorthand(sets, words))).toEqual(sets);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a figure alone is suggested as a load in the unit of the coach', () => {
    expect(parseSetShorthand('5x5 225', 'lb')).toMatchObject({ error: { suggestion: '225lb' } });
  });

  test('what is suggested for a figure out of range can be read', () => {
    const figure = fc.integer({ min: 0, max: 99_999 });
    const written = fc.oneof(
      figure.map((reps) => `3x${reps}`),
      fc.tuple(figure, figure).map(([least, most]) => `3x${least}-${most}`),
      fc
        .tuple(figure, fc.constantFrom('kg', 'lb', '%', '%TM', ' rir'))
        .map(([value, unit]) => `3x5 ${value}${unit}`),
      figure.map((value) => `3x5 @RPE${value}`),
      figure.map((value) => `3x5 rest ${value}s`),
      figure.map((value) => `1x${value}km`),
    );
    fc.assert(
      fc.property(written, (text) => {
        const read = parseSetShorthand(text);
        if (read.ok) return;
        const { index, length, suggestion } = read.error;
        const mended = text.slice(0, index) + suggestion + text.slice(index + length);
        expect([text, mended, parseSetShorthand(mended).ok]).toEqual([text, mended, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const outcome = parseSetShorthand(text);
        expect(outcome.ok ? outcome.sets.length : outcome.error.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
