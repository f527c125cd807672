import { type WeightUnit, weightInUnit } from '../units/weight.rules.ts';
import type { NewId, SetPrescription } from './program-content.rules.ts';
import { parseSetShorthand, type ShorthandOutcome } from './set-shorthand.rules.ts';
import { printSetShorthand } from './set-shorthand-print.rules.ts';
import { SHORTHAND_WORDS, type ShorthandLanguage } from './shorthand-language.rules.ts';

/** In which language and unit of load a person writes. */
export type Hand = { readonly unit: WeightUnit; readonly language: ShorthandLanguage };

/** Sets as the coach would type them: loads in the coach's unit, words in the coach's language. */
export function textOfSets(sets: readonly SetPrescription[], { unit, language }: Hand): string {
  const text = sets.length === 0 ? '' : printSetShorthand(sets, SHORTHAND_WORDS[language]);
  if (unit === 'kg') return text;
  return text.replace(
    /(\d+(?:\.\d+)?)kg/g,
    (_, kg: string) => `${weightInUnit(Number(kg), unit)}${unit}`,
  );
}

/** The prescriptions of a text in somebody's hand; the first sets keep the ids of those that were there. */
export function setsOfText(
  text: string,
  before: readonly SetPrescription[],
  { newId, unit }: { readonly newId: NewId; readonly unit?: WeightUnit },
): { outcome: ShorthandOutcome; sets: SetPrescription[] | null } {
  const outcome = parseSetShorthand(text, unit);
  if (!outcome.ok) return { outcome, sets: null };
  const sets = outcome.sets.map((set, index) => ({ ...set, id: before[index]?.id ?? newId() }));
  return { outcome, sets };
}

/** Puts the suggestion where the mistake is. */
export function corrected(
  text: string,
  { index, length, suggestion }: { index: number; length: number; suggestion: string },
): string {
  return text.slice(0, index) + suggestion + text.slice(index + length);
}

/** Equal sets that follow each other, with how many they are: `4 × 8–10` is read sooner than four rows. */
export function alikeSets(
  sets: readonly SetPrescription[],
): { readonly count: number; readonly set: SetPrescription }[] {
  const runs: { count: number; set: SetPrescription }[] = [];
  for (const set of sets) {
    const last = runs.at(-1);
    if (last && isAlike(last.set, set)) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ count: 1, set });
  }
  return runs;
}

function isAlike(one: SetPrescription, other: SetPrescription): boolean {
  return JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' });
}
