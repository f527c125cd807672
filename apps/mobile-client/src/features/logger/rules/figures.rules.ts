import type { Measure } from '@coachme/contracts/exercises.contract';
import { kgFromUnit, type WeightUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import { figureOf } from '@coachme/ui-mobile/number-pad.rules';
import type { Performance } from './set-changes.rules.ts';
import { LOAD_STEP } from './set-target.rules.ts';

/** What is typed of a set, each its own column. */
export type Field = 'load' | 'reps' | 'duration' | 'distance';

const FIELDS: Readonly<Record<Measure, readonly Field[]>> = {
  'reps-and-load': ['load', 'reps'],
  reps: ['reps'],
  duration: ['duration'],
  'distance-and-duration': ['distance', 'duration'],
};

interface FieldShape {
  readonly key: keyof Performance;
  readonly most: number;
  readonly isWhole: boolean;
  readonly step: number;
}

/** Limits are those of the contract: kg, repetitions, seconds, metres. */
const SHAPES: Readonly<Record<Exclude<Field, 'load'>, FieldShape>> = {
  reps: { key: 'reps', most: 500, isWhole: true, step: 1 },
  duration: { key: 'durationSeconds', most: 86_400, isWhole: true, step: 15 },
  distance: { key: 'distanceMeters', most: 500_000, isWhole: true, step: 100 },
};
const MOST_KG = 1000;

/** The order of the columns. */
const ALL: readonly Field[] = ['load', 'reps', 'distance', 'duration'];

/** The columns of an exercise; a figure that is planned or logged is shown even where the library expects none. */
export function fieldsOf(measure: Measure, sets: readonly Performance[]): readonly Field[] {
  const isGiven = (field: Field) => {
    const key = field === 'load' ? 'loadKg' : SHAPES[field].key;
    return sets.some((set) => (set[key] ?? 0) > 0);
  };
  return ALL.filter((field) => FIELDS[measure].includes(field) || isGiven(field));
}

/** What plus and minus change, in the unit shown. */
export function stepOf(field: Field, unit: WeightUnit): number {
  return field === 'load' ? LOAD_STEP[unit] : SHAPES[field].step;
}

/** A stored figure as it is typed: `82.5`; nothing stored is nothing typed. */
export function typedOf(performance: Performance, field: Field, unit: WeightUnit): string {
  if (field === 'load') {
    return performance.loadKg === null ? '' : String(weightInUnit(performance.loadKg, unit));
  }
  const value = performance[SHAPES[field].key];
  return value === null ? '' : String(value);
}

/** What was typed as it is stored: SI units, inside the limits. */
export function performanceOf(typed: string, field: Field, unit: WeightUnit): Partial<Performance> {
  const value = figureOf(typed);
  if (field === 'load') {
    return { loadKg: value === null ? null : Math.min(MOST_KG, kgFromUnit(value, unit)) };
  }
  const { key, most } = SHAPES[field];
  return { [key]: value === null ? null : Math.min(most, Math.round(value)) };
}

/** What is left of typed or pasted text that can be a figure; a comma is a point to many. */
export function figureText(text: string, field: Field): string {
  const [whole = '', ...decimals] = text
    .replaceAll(',', '.')
    .replace(/[^0-9.]/g, '')
    .split('.');
  return field === 'load' && decimals.length > 0
    ? `${whole || '0'}.${decimals.join('').slice(0, 2)}`
    : whole;
}

/** Keeps figures and their signs from left to right inside an Arabic line (Unicode isolates). */
export function leftToRight(figures: string): string {
  return `\u2066${figures}\u2069`;
}
