import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentThresholds, THRESHOLD_KINDS, THRESHOLD_LIMITS } from './endurance-zones.rules.ts';
import { figureOfText, heartRateZones, thresholdProblem } from './threshold-entry.rules.ts';

const measuredOn = '2026-11-20';

describe('of one date', () => {
  const client = { kind: 'ftp', value: 240, measuredOn, isByClient: true } as const;
  const coach = { kind: 'ftp', value: 255, measuredOn, isByClient: false } as const;

  test('what the coach says holds, whoever spoke last', () => {
    const later = { ...client, setAt: '2026-11-21T08:00:00Z' };
    expect(currentThresholds([coach, later], measuredOn)).toEqual({ ftp: 255 });
    expect(currentThresholds([later, coach], measuredOn)).toEqual({ ftp: 255 });
  });

  test('the client’s figure of a later date holds from then on', () => {
    const retest = { ...client, value: 262, measuredOn: '2026-12-01' };
    expect(currentThresholds([retest, coach], '2026-11-30')).toEqual({ ftp: 255 });
    expect(currentThresholds([retest, coach], '2026-12-01')).toEqual({ ftp: 262 });
  });

  test('of two by the same side the one the server had last holds, in whatever order they are read', () => {
    const first = { ...client, value: 230, setAt: '2026-11-20T08:00:00Z' };
    const second = { ...client, value: 235, setAt: '2026-11-20T09:00:00Z' };
    expect(currentThresholds([second, first], measuredOn)).toEqual({ ftp: 235 });
    expect(currentThresholds([first, second], measuredOn)).toEqual({ ftp: 235 });
  });
});

test.each([
  ['threshold-pace', '4:10', 250],
  ['threshold-pace', '250', null],
  ['ftp', ' 240 ', 240],
  ['ftp', '4:10', null],
  ['max-heart-rate', '18O', null],
] as const)('%s typed as %s is %s', (kind, text, figure) => {
  expect(figureOfText(kind, text)).toBe(figure);
});

describe('a figure is refused', () => {
  const known = [{ kind: 'max-heart-rate', value: 190, measuredOn: '2026-11-01' }] as const;
  const threshold = { kind: 'threshold-heart-rate', value: 172, measuredOn } as const;

  test('when no person has it, or its day has not come', () => {
    expect(thresholdProblem({ ...threshold, value: 240 }, [], measuredOn)).toBe('out-of-bounds');
    expect(thresholdProblem(threshold, [], '2026-11-19')).toBe('not-yet');
    expect(thresholdProblem(threshold, known, measuredOn)).toBeNull();
  });

  test('when the threshold is not below the highest heart rate of that day', () => {
    expect(thresholdProblem({ ...threshold, value: 190 }, known, measuredOn)).toBe('not-below-max');
    const lower = { kind: 'max-heart-rate', value: 170, measuredOn } as const;
    expect(thresholdProblem(lower, [threshold], measuredOn)).toBe('not-below-max');
  });
});

describe('zones', () => {
  test('are Friel’s by the threshold, Edwards’ by the highest, and none by neither', () => {
    expect(heartRateZones({ 'max-heart-rate': 200 })[1]).toEqual({ zone: 2, from: 120, to: 140 });
    const both = { 'max-heart-rate': 200, 'threshold-heart-rate': 170 };
    expect(heartRateZones(both)[3]).toEqual({ zone: 4, from: 162, to: 168 });
    expect(heartRateZones({ ftp: 250 })).toEqual([]);
  });

  test('climb from one to the next', () => {
    const { min, max } = THRESHOLD_LIMITS['threshold-heart-rate'];
    fc.assert(
      fc.property(fc.integer({ min, max }), (beats) => {
        const starts = heartRateZones({ 'threshold-heart-rate': beats }).map(({ from }) => from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});

test('whatever is typed is a whole number or nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...THRESHOLD_KINDS), fc.string(), (kind, text) => {
      const figure = figureOfText(kind, text);
      expect(figure === null || Number.isInteger(figure)).toBe(true);
    }),
  );
});
