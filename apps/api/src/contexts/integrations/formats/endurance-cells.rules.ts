import type { EnduranceLog } from '@coachme/contracts/endurance.words';
import type { Cells } from './read-set.ts';
import type { RowReader } from './row.rules.ts';

/** What an endurance session has beside its one set; time, distance and effort are those of the set. */
export const enduranceColumns = ['is_endurance', 'average_heart_rate', 'laps'] as const;

type Lap = EnduranceLog['laps'][number];

/** The cells of a log, in the order of the columns; all empty where an exercise was done in sets. */
export function enduranceCells(log: EnduranceLog | undefined): (string | number | null)[] {
  return log ? ['yes', log.averageHeartRate, log.laps.map(lapText).join('; ')] : [null, null, null];
}

/** `1 250s 1000m`: counted from 1, in seconds and meters; `3 0s skipped` where a step was left out. */
function lapText({ place, durationSeconds, distanceMeters, isSkipped }: Lap): string {
  const way = distanceMeters === null ? '' : ` ${distanceMeters}m`;
  return `${place + 1} ${durationSeconds}s${way}${isSkipped ? ' skipped' : ''}`;
}

/** What can be kept of a log; the same bounds as the contract's. */
const bounds = {
  heartRate: { least: 30, most: 250 },
  laps: 500,
  place: 20_000,
  seconds: 86_400,
  meters: 500_000,
} as const;

/** The log of a row; null where the file says nothing of one. What is wrong is refused by its column. */
export function enduranceOf(row: RowReader, cells: Cells): EnduranceLog | null {
  if (cells('is endurance').trim() !== 'yes') return null;
  return {
    averageHeartRate: heartRateOf(row, cells),
    laps: lapsOf(row, cells),
    // A file holds what is over.
    stepStartedAt: null,
    pausedAt: null,
  };
}

function heartRateOf(row: RowReader, cells: Cells): number | null {
  const text = cells('average heart rate').trim();
  if (text === '') return null;
  const value = Number(text);
  const { least, most } = bounds.heartRate;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  row.refuse('average heart rate', 'not-ours');
  return null;
}

function lapsOf(row: RowReader, cells: Cells): Lap[] {
  const parts = cells('laps')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const laps = parts.flatMap((part) => lapOf(part) ?? []);
  if (laps.length < parts.length || laps.length > bounds.laps) row.refuse('laps', 'not-ours');
  return laps;
}

function lapOf(text: string): Lap | null {
  const found = /^(\d+) (\d+)s(?: (\d+(?:\.\d+)?)m)?( skipped)?$/.exec(text);
  if (!found) return null;
  const [, number, seconds, meters, skipped] = found;
  const lap = {
    place: Number(number) - 1,
    durationSeconds: Number(seconds),
    distanceMeters: meters === undefined ? null : Number(meters),
    isSkipped: skipped !== undefined,
  };
  const fits =
    lap.place >= 0 &&
    lap.place <= bounds.place &&
    lap.durationSeconds <= bounds.seconds &&
    (lap.distanceMeters ?? 0) <= bounds.meters;
  return fits ? lap : null;
}
