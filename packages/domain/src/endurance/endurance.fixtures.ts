import fc from 'fast-check';
import {
  type EnduranceItem,
  type EnduranceStep,
  STEP_KINDS,
  type StepTarget,
  TARGET_LIMITS,
  TARGET_MEASURES,
} from './endurance-session.rules.ts';

const aTarget: fc.Arbitrary<StepTarget> = fc.constantFrom(...TARGET_MEASURES).chain((measure) => {
  const { min, max, step } = TARGET_LIMITS[measure];
  const size = step ?? 0.5;
  const figure = fc.integer({ min: min / size, max: max / size }).map((steps) => steps * size);
  return fc
    .tuple(figure, figure)
    .map(([one, other]) => ({ measure, from: Math.min(one, other), to: Math.max(one, other) }));
});

const anAmount: fc.Arbitrary<Pick<EnduranceStep, 'durationSeconds' | 'distanceMeters'>> = fc.oneof(
  fc
    .integer({ min: 1, max: 86_400 })
    .map((durationSeconds) => ({ durationSeconds, distanceMeters: null })),
  fc
    .integer({ min: 100, max: 50_000_000 })
    .map((centimeters) => ({ durationSeconds: null, distanceMeters: centimeters / 100 })),
  fc.constant({ durationSeconds: null, distanceMeters: null }),
);

/** Any step that stands. */
export const aStep: fc.Arbitrary<EnduranceStep> = fc
  .tuple(fc.constantFrom(...STEP_KINDS), anAmount, fc.option(aTarget))
  .map(([kind, amount, target]) => ({ kind, ...amount, target }));

/** Any step or repeat that stands. */
export const anItem: fc.Arbitrary<EnduranceItem> = fc.oneof(
  aStep,
  fc.record({
    times: fc.integer({ min: 2, max: 50 }),
    steps: fc.array(aStep, { minLength: 1, maxLength: 4 }),
  }),
);
