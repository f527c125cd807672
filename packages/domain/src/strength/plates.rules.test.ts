import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kgFromUnit } from '../units/weight.rules.ts';
import { type BarbellKit, loadableKg, platesForLoad } from './plates.rules.ts';

const gym: BarbellKit = {
  barKg: 20,
  plates: [25, 20, 15, 10, 5, 2.5, 1.25].map((plateKg) => ({ plateKg, pairs: 4 })),
};

const KG_PLATES = [25, 20, 15, 10, 5, 2.5, 1.25, 0.5];
const LB_PLATES = [55, 45, 35, 25, 10, 5, 2.5, 1.25];

describe('plates', () => {
  test('make the load with as few as possible, heaviest first', () => {
    expect(platesForLoad(142.5, gym)).toEqual({
      ok: true,
      bar: { platesPerSideKg: [25, 25, 10, 1.25], loadedKg: 142.5, missingKg: 0 },
    });
  });

  test('find what the heaviest plate first would miss', () => {
    const kit = {
      barKg: 20,
      plates: [
        { plateKg: 25, pairs: 1 },
        { plateKg: 20, pairs: 2 },
      ],
    };
    expect(platesForLoad(100, kit)).toMatchObject({ bar: { platesPerSideKg: [20, 20] } });
  });

  test('stay below a load that cannot be made and say by how much', () => {
    expect(platesForLoad(101, gym)).toEqual({
      ok: true,
      bar: { platesPerSideKg: [25, 15], loadedKg: 100, missingKg: 1 },
    });
    expect(loadableKg(101, gym)).toBe(100);
  });

  test('make loads in pounds despite rounded storage', () => {
    const pounds = {
      barKg: kgFromUnit(45, 'lb'),
      plates: [{ plateKg: kgFromUnit(45, 'lb'), pairs: 4 }],
    };
    expect(platesForLoad(kgFromUnit(315, 'lb'), pounds)).toMatchObject({
      bar: { platesPerSideKg: [20.4117, 20.4117, 20.4117], missingKg: 0 },
    });
  });

  test('leave the bar bare at its weight and refuse below it', () => {
    expect(platesForLoad(20, gym)).toMatchObject({ bar: { platesPerSideKg: [], loadedKg: 20 } });
    expect(platesForLoad(15, gym)).toEqual({ ok: false, refusal: 'lighter-than-bar' });
    expect(loadableKg(15, gym)).toBe(20);
  });

  test('of any bar and whatever plates are owned, in kilograms or pounds, sum to the load', () => {
    const kits = fc.constantFrom('kg' as const, 'lb' as const).chain((unit) =>
      fc.record({
        barKg: fc.integer({ min: 4, max: 55 }).map((bar) => kgFromUnit(bar, unit)),
        plates: fc.uniqueArray(
          fc.record({
            plateKg: fc
              .constantFrom(...(unit === 'kg' ? KG_PLATES : LB_PLATES))
              .map((plate) => kgFromUnit(plate, unit)),
            pairs: fc.integer({ min: 0, max: 4 }),
          }),
          { selector: ({ plateKg }) => plateKg, maxLength: 8 },
        ),
      }),
    );
    fc.assert(
      fc.property(kits, fc.integer({ min: 0, max: 4000 }), (kit, tenths) => {
        const loadKg = kit.barKg + tenths / 10;
        const outcome = platesForLoad(loadKg, kit);
        if (!outcome.ok) throw new Error(outcome.refusal);
        const { platesPerSideKg, loadedKg, missingKg } = outcome.bar;
        const onBar = platesPerSideKg.reduce((sum, plateKg) => sum + 2 * plateKg, kit.barKg);
        // Five grams a side is nobody's plate: pounds are stored rounded.
        expect(Math.abs(onBar - loadedKg)).toBeLessThanOrEqual(0.0101);
        expect(loadedKg + missingKg).toBeCloseTo(loadKg, 3);
        expect(missingKg).toBeGreaterThanOrEqual(0);
        for (const { plateKg, pairs } of kit.plates) {
          const used = platesPerSideKg.filter((one) => one === plateKg).length;
          expect(used).toBeLessThanOrEqual(pairs);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never weigh more than asked, and what is missing adds up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 800 }), (halves) => {
        const outcome = platesForLoad(halves / 2, gym);
        if (!outcome.ok) throw new Error(outcome.refusal);
        const { platesPerSideKg, loadedKg, missingKg } = outcome.bar;
        const onBar = platesPerSideKg.reduce((sum, plateKg) => sum + 2 * plateKg, 20);
        expect(onBar).toBe(loadedKg);
        expect(loadedKg + missingKg).toBe(halves / 2);
        expect(missingKg).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
