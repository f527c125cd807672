import type { ImportProblem } from '@coachme/contracts/imports.contract';
import { amountOf, kgOf, metersFrom, secondsOf } from './amounts.rules.ts';
import { localTimeOf } from './local-time.rules.ts';
import type { Cells } from './read-set.ts';

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

  constructor(cells: Cells, line: number) {
    this.#cells = cells;
    this.#line = line;
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
    const time = localTimeOf(this.#cells(column));
    if (time === null) this.refuse(column, this.text(column, 1) === '' ? 'missing' : 'not-a-time');
    return time ?? '';
  }

  load(column: string, unit: string): number | null {
    const value = this.#amount(column);
    return this.#within(column, 'loadKg', value === null ? null : kgOf(value, unit));
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
    if (value === undefined) this.refuse(column, 'not-a-duration');
    return this.#within(column, 'durationSeconds', value || null);
  }

  distance(column: string, unit: string): number | null {
    const value = this.#amount(column);
    if (value === null || value === 0) return null;
    const meters = metersFrom(value, unit);
    if (meters === undefined) this.refuse(column, 'unknown-unit', unit);
    return this.#within(column, 'distanceMeters', meters ?? null);
  }

  #amount(column: string): number | null {
    const value = amountOf(this.#cells(column));
    if (value === undefined) this.refuse(column, 'not-a-number');
    return value ?? null;
  }

  #within(column: string, figure: Figure, value: number | null | undefined) {
    if (value === null || value === undefined) return null;
    if (value > bounds[figure].most) this.refuse(column, 'too-much');
    else if (value < bounds[figure].least) this.refuse(column, 'too-little');
    return value;
  }

  /** Notes that a cell is wrong, and what stands in it. */
  refuse(field: string, reason: ImportProblem['reason'], given = this.#cells(field)) {
    this.problems.push({ line: this.#line, field, reason, given: given.slice(0, 80) });
  }
}
