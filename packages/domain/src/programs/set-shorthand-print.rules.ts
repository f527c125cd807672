import type { SetPrescription } from './set-prescription.rules.ts';
import { printMeters, printSeconds } from './shorthand-amount.rules.ts';

type PrintedGroup = { targets: string[]; modifiers: string };

/** Writes sets in the shorthand a coach would type; reading it back gives the same sets (for sets that stand). */
export function printSetShorthand(sets: readonly SetPrescription[]): string {
  const groups: PrintedGroup[] = [];
  for (const set of sets) {
    const modifiers = printModifiers(set);
    const last = groups.at(-1);
    if (last?.modifiers === modifiers) {
      last.targets.push(printTarget(set));
    } else {
      groups.push({ targets: [printTarget(set)], modifiers });
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
export function printTarget(set: SetPrescription): string {
  if (isBareAmrap(set)) {
    return set.repsMin === null ? 'AMRAP' : `${set.repsMin}+`;
  }
  if (hasRepsRange(set)) {
    return printReps(set);
  }
  if (set.distanceMeters !== null) {
    return printMeters(set.distanceMeters);
  }
  return set.durationSeconds === null ? 'open' : printSeconds(set.durationSeconds);
}

/** What is said of one set after its target: `100kg @RPE8 rest 2m`. */
export function printModifiers(set: SetPrescription): string {
  const hasReps = hasRepsRange(set) || isBareAmrap(set);
  const hasDistanceTarget = !hasReps && set.distanceMeters !== null;
  const isTimeSecond = hasReps || hasDistanceTarget;
  const words = [
    when(set.loadKg, (kg) => `${kg}kg`),
    when(set.percentOneRepMax, (percent) => `@${percent}%`),
    when(set.rpe, (rpe) => `@RPE${rpe}`),
    when(set.rir, (rir) => `@RIR${rir}`),
    when(set.tempo, (tempo) => `tempo ${tempo}`),
    when(hasReps ? set.distanceMeters : null, (meters) => `over ${printMeters(meters)}`),
    when(isTimeSecond ? set.durationSeconds : null, (seconds) => `in ${printSeconds(seconds)}`),
    when(set.restSeconds, (seconds) => `rest ${printSeconds(seconds)}`),
    set.kind === 'working' || isBareAmrap(set) ? '' : set.kind,
  ];
  return words.filter((word) => word !== '').join(' ');
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
