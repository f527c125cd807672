import { editDistance } from '../search/fuzzy.rules.ts';
import type { SetPrescription, SetPrescriptionRefusal } from './set-prescription.rules.ts';
import { SHORTHAND_WORDS } from './shorthand-language.rules.ts';

/** The words a typing mistake is compared with. */
const KNOWN_WORDS: readonly string[] = [
  'rir',
  'rpe',
  ...Object.values(SHORTHAND_WORDS).flatMap(({ amrap, tempo, rest, kinds }) => [
    amrap,
    tempo,
    rest,
    ...Object.values(kinds),
  ]),
].map(lettersOf);

/** The word of the shorthand that a mistyped one most likely means; null when none is near. */
export function nearestWord(typed: string): string | null {
  const letters = lettersOf(typed);
  const [nearest] = KNOWN_WORDS.map((known) => ({ known, distance: editDistance(letters, known) }))
    .filter(
      ({ known, distance }) => distance <= (Math.min(known.length, letters.length) > 3 ? 2 : 1),
    )
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.known ?? null;
}

/** The nearest set that stands, as far as there is an obvious one. */
export function nearestStanding(
  refusal: SetPrescriptionRefusal,
  set: SetPrescription,
): SetPrescription | null {
  switch (refusal.code) {
    case 'out-of-range':
      return { ...set, ...inRange(refusal, set) };
    case 'not-a-step': {
      const steps = Math.round((set[refusal.field] ?? 0) / refusal.step);
      return { ...set, [refusal.field]: steps * refusal.step };
    }
    case 'reps-reversed':
      return { ...set, repsMin: set.repsMax, repsMax: set.repsMin };
    case 'unknown-kind':
    case 'bad-tempo':
      return null;
  }
}

type OutOfRange = Extract<SetPrescriptionRefusal, { code: 'out-of-range' }>;

/** Both ends of a range share their bounds: `10000` is `200`, not a range from there. */
function inRange(refusal: OutOfRange, set: SetPrescription): Partial<SetPrescription> {
  const { field } = refusal;
  if (field !== 'repsMin' && field !== 'repsMax') {
    return { [field]: clamp(set[field] ?? 0, refusal) };
  }
  const { repsMin, repsMax } = set;
  const bounded = (reps: number | null) => (reps === null ? null : clamp(reps, refusal));
  const isReversed = repsMin !== null && repsMax !== null && repsMin > repsMax;
  const [least, most] = isReversed ? [repsMax, repsMin] : [repsMin, repsMax];
  return { repsMin: bounded(least), repsMax: bounded(most) };
}

function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, value));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/\P{L}/gu, '');
}
