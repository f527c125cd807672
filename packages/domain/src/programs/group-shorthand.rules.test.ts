import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GROUP_KINDS,
  TIMING_LIMITS,
  type TimingField,
  timingFor,
  USUAL_TIMING,
} from './group-format.rules.ts';
import { parseGroupShorthand, printGroupShorthand } from './group-shorthand.rules.ts';

const read = (text: string) => {
  const outcome = parseGroupShorthand(text);
  return outcome.ok ? outcome.format : outcome.error;
};

describe('how a group is done, as one types it', () => {
  test.each([
    ['superset', { kind: 'superset' }],
    ['circuit 4 rounds rest 2m', { kind: 'circuit', rounds: 4, restSeconds: 120 }],
    ['EMOM', { kind: 'emom', rounds: 10, workSeconds: 60 }],
    ['emom 12 x 90s', { kind: 'emom', rounds: 12, workSeconds: 90 }],
    ['AMRAP 15m', { kind: 'amrap', capSeconds: 900 }],
    ['tabata', { kind: 'tabata', rounds: 8, workSeconds: 20, restSeconds: 10 }],
    ['Tabata 6x30s/15s', { kind: 'tabata', rounds: 6, workSeconds: 30, restSeconds: 15 }],
    ['for time 5 rounds cap 20m', { kind: 'for-time', rounds: 5, capSeconds: 1200 }],
    ['دائرة ٣ جولات راحة ٩٠ث', { kind: 'circuit', rounds: 3, restSeconds: 90 }],
    ['mzunguko raundi 3', { index: 9, length: 6, reason: 'unknown-word' }],
    ['mzunguko 3 raundi', { kind: 'circuit', rounds: 3 }],
    ['circus', { index: 0, length: 6, reason: 'unknown-word' }],
    ['amrap 12m quickly', { index: 10, length: 7, reason: 'unknown-word' }],
    ['circuit 900 rounds', { index: 8, length: 10, reason: 'out-of-range' }],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('reading what was written, in any language, gives the same', () => {
    const amount = (field: TimingField) => {
      const { min, max } = TIMING_LIMITS[field];
      return fc.option(fc.integer({ min, max }), { nil: undefined });
    };
    const anyFormat = fc
      .record({
        kind: fc.constantFrom(...GROUP_KINDS),
        rounds: amount('rounds'),
        workSeconds: amount('workSeconds'),
        restSeconds: amount('restSeconds'),
        capSeconds: amount('capSeconds'),
      })
      .map(({ kind, ...timing }) => ({ kind, ...timingFor(kind, timing) }))
      // A format of which nothing is said is read as it usually is.
      .map((format) =>
        Object.keys(format).length === 1 ? { ...format, ...USUAL_TIMING[format.kind] } : format,
      );
    fc.assert(
      fc.property(anyFormat, fc.constantFrom('en', 'ar', 'sw'), (format, language) => {
        expect(read(printGroupShorthand(format, language))).toEqual(format);
      }),
      { numRuns: 500 },
    );
  });
});
