import { kgFromUnit } from '@coachme/domain/units/weight.rules';

/** Metres of one unit of distance, by the names that exports use. */
const metersOf: Readonly<Record<string, number>> = {
  m: 1,
  meters: 1,
  metres: 1,
  km: 1000,
  kilometers: 1000,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
  ft: 0.3048,
  feet: 0.3048,
  yd: 0.9144,
  yards: 0.9144,
  cm: 0.01,
  in: 0.0254,
};

/** A number as people and spreadsheets write it, `62.5`, `62,5`, `1,234.5` or `1.234,5`; null for an empty cell, undefined for anything else. */
export function amountOf(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  if (bare === '') return null;
  if (!/^-?[\d.,]+$/.test(bare)) return undefined;
  const point = bare.lastIndexOf('.');
  const comma = bare.lastIndexOf(',');
  const plain =
    point >= comma ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Seconds of `2h 18m`, `35min`, `1:02:03`, `12:30` or a plain number of seconds; null for an empty cell, undefined for anything else. */
export function secondsOf(text: string): number | null | undefined {
  const bare = text.trim().toLowerCase();
  if (bare === '') return null;
  const clock = /^(?:(\d+):)?(\d{1,3}):(\d{1,2})(?:\.\d+)?$/.exec(bare);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const words = /^(?:(\d+)\s*h\w*)?\s*(?:(\d+)\s*m\w*)?\s*(?:(\d+)\s*s\w*)?$/.exec(bare);
  if (words) {
    return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0);
  }
  const plain = amountOf(bare);
  return typeof plain === 'number' ? Math.round(plain) : plain;
}

/** A weight in kg, from the unit its file names (`kg`, `lbs`, `pounds` …). */
export function kgOf(value: number, unit: string): number {
  return kgFromUnit(value, isPounds(unit) ? 'lb' : 'kg');
}

/** Whether a unit's name means pounds. */
export function isPounds(unit: string): boolean {
  return /^(lb|lbs|pound|pounds)$/i.test(unit.trim());
}

/** A distance in metres to the centimetre, from the unit its file names; undefined for a unit that is none. */
export function metersFrom(value: number, unit: string): number | undefined {
  const meters = metersOf[unit.trim().toLowerCase()];
  return meters === undefined ? undefined : Math.round(value * meters * 100) / 100;
}
