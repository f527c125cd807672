import type { SetPrescription } from './set-prescription.rules.ts';
import { printMeters, printSeconds } from './shorthand-amount.rules.ts';
import { SHORTHAND_WORDS, type ShorthandWords } from './shorthand-language.rules.ts';

type PrintedGroup = { targets: string[]; modifiers: string };

/** Writes sets in the shorthand a coach would type; reading it back gives the same sets (for sets that stand). */
export function printSetShorthand(
  sets: readonly SetPrescription[],
  words: ShorthandWords = SHORTHAND_WORDS.en,
): string {
  const groups: PrintedGroup[] = [];
  for (const set of sets) {
    const modifiers = printModifiers(set, words);
    const last = groups.at(-1);
    if (last?.modifiers === modifiers) {
      last.targets.push(printTarget(set, words));
    } else {
      groups.push({ targets: [printTarget(set, words)], modifiers });
    }
  }
  return groups.map(printGroup).join('; ');
}

function printGroup({ targets, modifiers }: PrintedGroup): string {
  const areAlike = targets.every((target) => target === targets[0]);
  const head = areAlike ? `${targets.length}x${targets[0]}` : targets.join(',');
  return modifiers === '' ? head : `${head} ${modifiers}`;
}

/** What one set aims at first: `8-10`, `AMRAP`, `5km`; a second and third aim follow as modifiers. */
export function printTarget(
  set: SetPrescription,
  words: ShorthandWords = SHORTHAND_WORDS.en,
): string {
  if (isBareAmrap(set)) {
    return set.repsMin === null ? words.amrap : `${set.repsMin}+`;
  }
  if (hasRepsRange(set)) {
    return printReps(set);
  }
  if (set.distanceMeters !== null) {
    return printMeters(set.distanceMeters, words);
  }
  return set.durationSeconds === null ? words.open : printSeconds(set.durationSeconds, words);
}

/** What is said of one set after its target: `100kg @RPE8 rest 2m`. */
export function printModifiers(
  set: SetPrescription,
  words: ShorthandWords = SHORTHAND_WORDS.en,
): string {
  const hasReps = hasRepsRange(set) || isBareAmrap(set);
  const hasDistanceTarget = !hasReps && set.distanceMeters !== null;
  const isTimeSecond = hasReps || hasDistanceTarget;
  const said = [
    when(set.loadKg, (kg) => `${kg}kg`),
    when(set.percentOneRepMax, (percent) => `@${percent}%`),
    when(set.percentTrainingMax ?? null, (percent) => `@${percent}%TM`),
    when(set.rpe, (rpe) => `@RPE${rpe}`),
    when(set.rir, (rir) => `@RIR${rir}`),
    when(set.tempo, (tempo) => `${words.tempo} ${tempo}`),
    when(
      hasReps ? set.distanceMeters : null,
      (meters) => `${words.over} ${printMeters(meters, words)}`,
    ),
    when(
      isTimeSecond ? set.durationSeconds : null,
      (seconds) => `${words.inTime} ${printSeconds(seconds, words)}`,
    ),
    when(set.restSeconds, (seconds) => `${words.rest} ${printSeconds(seconds, words)}`),
    set.kind === 'working' || isBareAmrap(set) ? '' : words.kinds[set.kind],
  ];
  return said.filter((word) => word !== '').join(' ');
}

function printReps({ repsMin, repsMax }: SetPrescription): string {
  if (repsMax === null) {
    return `>=${repsMin}`;
  }
  if (repsMin === null) {
    return `<=${repsMax}`;
  }
  return repsMin === repsMax ? `${repsMin}` : `${repsMin}-${repsMax}`;
}

function hasRepsRange(set: SetPrescription): boolean {
  return set.repsMin !== null || set.repsMax !== null;
}

/** As many as possible, told by the target itself rather than by a word after it. */
function isBareAmrap(set: SetPrescription): boolean {
  return set.kind === 'amrap' && set.repsMax === null;
}

function when<Value>(value: Value | null, print: (value: Value) => string): string {
  return value === null ? '' : print(value);
}
