import {
  type EnduranceItem,
  type EnduranceStep,
  isRepeat,
  type StepTarget,
} from './endurance-session.rules.ts';
import { ENDURANCE_WORDS, type EnduranceWords } from './endurance-words.rules.ts';

/** Writes steps as a coach would type them; reading it back gives the same steps. */
export function printEnduranceShorthand(
  items: readonly EnduranceItem[],
  words: EnduranceWords = ENDURANCE_WORDS.en,
): string {
  return items.map((item) => printItem(item, words)).join(', ');
}

function printItem(item: EnduranceItem, words: EnduranceWords): string {
  if (!isRepeat(item)) return printStep(item, words);
  const steps = item.steps.map((step) => printStep(step, words)).join(', ');
  return item.steps.length === 1 ? `${item.times}x${steps}` : `${item.times}x(${steps})`;
}

/** One step: how long, what for where it is not the work itself, and what to hold: `10min warm-up @RPE3`. */
function printStep(step: EnduranceStep, words: EnduranceWords): string {
  const said = [
    printAmount(step, words),
    step.kind === 'work' ? '' : words.kinds[step.kind],
    step.target ? `@${printTarget(step.target)}` : '',
  ];
  return said.filter((word) => word !== '').join(' ');
}

function printAmount(
  { durationSeconds, distanceMeters }: EnduranceStep,
  words: EnduranceWords,
): string {
  if (durationSeconds !== null) return printTime(durationSeconds, words);
  return distanceMeters === null ? words.lap : printDistance(distanceMeters, words);
}

function printTime(seconds: number, words: EnduranceWords): string {
  return seconds % 60 === 0 ? `${seconds / 60}${words.minutes}` : `${seconds}${words.seconds}`;
}

/** From a kilometer in steps of a hundred meters as kilometers; below a hundred `m` could be minutes, so it is spelled out. */
function printDistance(meters: number, words: EnduranceWords): string {
  if (meters >= 1000 && meters % 100 === 0) return `${meters / 1000}${words.kilometers}`;
  const isPlain = meters >= 100 && Number.isInteger(meters);
  return `${meters}${words.meters === 'm' && !isPlain ? 'meters' : words.meters}`;
}

/** What to hold: `4:10-4:20`, `Z2`, `150-160bpm`, `90-95%FTP`, `RPE7`. */
export function printTarget({ measure, from, to }: StepTarget): string {
  const range = (say: (value: number) => string) =>
    from === to ? say(from) : `${say(from)}-${say(to)}`;
  const plain = range(String);
  switch (measure) {
    case 'pace':
      return range(printPace);
    case 'pace-percent':
      return `${plain}%pace`;
    case 'heart-rate':
      return `${plain}bpm`;
    case 'max-heart-rate-percent':
      return `${plain}%HRmax`;
    case 'threshold-heart-rate-percent':
      return `${plain}%LTHR`;
    case 'heart-rate-zone':
      return `Z${plain}`;
    case 'power':
      return `${plain}W`;
    case 'power-percent':
      return `${plain}%FTP`;
    case 'rpe':
      return `RPE${plain}`;
  }
}

/** Seconds per kilometer as a clock: 250 is `4:10`. */
export function printPace(secondsPerKm: number): string {
  const whole = Math.round(secondsPerKm);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
