import type { ImportProblem } from '@coachme/contracts/imports.contract';
import { weightInUnit } from '@coachme/domain/units/weight.rules';
import { amountOf, isPounds, kgOf, metersFrom, secondsOf } from './amounts.rules.ts';
import type { DateOrder } from './date-order.rules.ts';
import { localTimeOf } from './local-time.rules.ts';
import { nearestAmount, nearestTime } from './nearest.rules.ts';
import type { Cells, ReadSet } from './read-set.ts';

/** What a set can hold; the same bounds as the contract's. */
const bounds = {
  loadKg: { least: 0, most: 1000 },
  reps: { least: 0, most: 500 },
  rpe: { least: 1, most: 10 },
  durationSeconds: { least: 0, most: 86_400 },
  distanceMeters: { least: 0, most: 500_000 },
} as const;
export type Figure = keyof typeof bounds;

/** Collects what a row says and everything that is wrong with it, so that all is told at once. */
export class RowReader {
  readonly problems: ImportProblem[] = [];
  readonly #cells: Cells;
  readonly #line: number;
  readonly #dateOrder: DateOrder;

  constructor(cells: Cells, line: number, dateOrder: DateOrder = null) {
    this.#cells = cells;
    this.#line = line;
    this.#dateOrder = dateOrder;
  }

  text(column: string, most: number): string {
    return this.#cells(column).trim().slice(0, most);
  }

  /** A text without which a row is no set. */
  required(column: string, most = 120): string {
    const text = this.text(column, most);
    if (text === '') this.refuse(column, 'missing');
    return text;
  }

  startsAt(column: string): string {
    const text = this.#cells(column);
    const time = localTimeOf(text, this.#dateOrder);
    if (time !== null) return time;
    if (text.trim() === '') this.refuse(column, 'missing');
    else this.refuse(column, 'not-a-time', { nearest: nearestTime(text) });
    return '';
  }

  load(column: string, unit: string): number | null {
    const value = this.#amount(column);
    const most = isPounds(unit) ? Math.floor(weightInUnit(bounds.loadKg.most, 'lb')) : undefined;
    return this.#within(column, 'loadKg', value === null ? null : kgOf(value, unit), most);
  }

  /** Whole repetitions; a half is dropped, as exports write `10.0`. */
  reps(column: string): number | null {
    const value = this.#amount(column);
    return this.#within(column, 'reps', value === null ? null : Math.trunc(value));
  }

  rpe(column: string): number | null {
    const value = this.#amount(column);
    // Exports write 0 where nobody said anything.
    return this.#within(column, 'rpe', value === 0 ? null : value);
  }

  seconds(column: string): number | null {
    const value = secondsOf(this.#cells(column));
    if (value === undefined) {
      this.refuse(column, 'not-a-duration', { nearest: nearestAmount(this.#cells(column)) });
    }
    return this.#within(column, 'durationSeconds', value || null);
  }

  distance(column: string, unit: string): number | null {
    const value = this.#amount(column);
    if (value === null || value === 0) return null;
    const meters = metersFrom(value, unit);
    if (meters === undefined) this.refuse(column, 'unknown-unit', { given: unit });
    return this.#within(column, 'distanceMeters', meters ?? null);
  }

  #amount(column: string): number | null {
    const value = amountOf(this.#cells(column));
    if (value === undefined) {
      this.refuse(column, 'not-a-number', { nearest: nearestAmount(this.#cells(column)) });
    }
    return value ?? null;
  }

  /** `most` is the bound as the file's own unit has it, where that is another than ours. */
  #within(
    ...[column, figure, value, most]: readonly [string, Figure, number | null | undefined, number?]
  ) {
    if (value === null || value === undefined) return null;
    const bound = bounds[figure];
    if (value > bound.most) {
      this.refuse(column, 'too-much', {
        nearest: isOurUnit(column) ? String(most ?? bound.most) : null,
      });
    } else if (value < bound.least) {
      // A minus is a slip of the hand far more often than the least there is.
      const turned = -value <= bound.most && -value >= bound.least ? this.text(column, 80) : null;
      this.refuse(column, 'too-little', {
        nearest: turned?.replace(/^-/, '') ?? String(bound.least),
      });
    }
    return value;
  }

  /** Notes that a cell is wrong, what stands in it, and the nearest form that would be right. */
  refuse(
    field: string,
    reason: ImportProblem['reason'],
    {
      given = this.#cells(field),
      nearest = null,
    }: { given?: string; nearest?: string | null } = {},
  ) {
    const told = { given: given.slice(0, 80), nearest: nearest?.slice(0, 80) ?? null };
    this.problems.push({ line: this.#line, field, reason, ...told });
  }
}

type Measured = Pick<ReadSet, 'loadKg' | 'reps' | 'durationSeconds' | 'distanceMeters'>;

/**
 * A set of an app that writes 0 wherever nobody said anything: no load is none, and what was held, covered or done
 * without a load has no 0 repetitions. None at a load stays none, as a set that failed.
 */
export function withoutEmptyZeros<Set extends Measured>(set: Set): Set {
  const loadKg = set.loadKg || null;
  const canFail = loadKg !== null && set.durationSeconds === null && set.distanceMeters === null;
  return { ...set, loadKg, reps: canFail ? set.reps : set.reps || null };
}

/** A row as a set; one without any figure was laid out in the other app and never done. */
export function doneOrNoSet<Set extends Measured>(set: Set): Set | 'no-set' {
  const { loadKg, reps, durationSeconds, distanceMeters } = set;
  const figures = [loadKg, reps, durationSeconds, distanceMeters];
  return figures.every((figure) => figure === null) ? 'no-set' : set;
}

/** Distances come in many units: the most of one says nothing in another. */
const isOurUnit = (column: string) => !column.startsWith('distance') || column.endsWith('meters');
