/** The unit a person reads and types weights in; storage is always kilograms. */
export type WeightUnit = 'kg' | 'lb';

/** Kilograms in one pound, exact by definition (international yard and pound agreement, 1959). */
export const KG_PER_LB = 0.45359237;

const STORED_DECIMALS = 4;
const SHOWN_DECIMALS = 2;

/** Kilograms as stored, `numeric(8,4)`: fine enough that a hundredth of a pound survives the way there and back. */
export function storedKg(kg: number): number {
  return roundTo(kg, STORED_DECIMALS);
}

/** A weight typed in the person's unit as stored kilograms. */
export function kgFromUnit(value: number, unit: WeightUnit): number {
  return storedKg(unit === 'lb' ? value * KG_PER_LB : value);
}

/** Stored kilograms as the number to show in the person's unit, at most two decimals: 45 lb comes back as 45. */
export function weightInUnit(kg: number, unit: WeightUnit): number {
  return roundTo(unit === 'lb' ? kg / KG_PER_LB : kg, SHOWN_DECIMALS);
}

function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
