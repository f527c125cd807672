import type { EnduranceLog } from '@coachme/contracts/endurance.words';
import type { Workout } from '@coachme/contracts/execution.words';
import type { ImportProblem, ImportSource } from '@coachme/contracts/imports.contract';
import type { SetKind } from '@coachme/contracts/programs.words';
import type { ShortfallReason } from '@coachme/domain/session/set-log.rules';
import type { DateOrder } from './date-order.rules.ts';

/** A table as it was read: its header, and its rows with the line of the file each began on. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
};
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** One set of a file, in SI units and in local times without a zone (`YYYY-MM-DDTHH:MM:SS`). */
export type ReadSet = {
  readonly line: number;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly title: string;
  readonly sessionNotes: string;
  readonly exercise: string;
  /** Counts within its exercise; where it does not rise, the exercise was begun again. Null when the file does not number sets. */
  readonly order: number | null;
  readonly kind: SetKind;
  readonly loadKg: number | null;
  readonly reps: number | null;
  readonly rpe: number | null;
  readonly durationSeconds: number | null;
  readonly distanceMeters: number | null;
  readonly notes: string;
  readonly isCompleted: boolean;
  /** Ours only: what is said of this set alone. */
  readonly setNote?: string;
  readonly shortfallReason?: ShortfallReason | null;
  /** Ours only: what an endurance session has beside its set. */
  readonly endurance?: EnduranceLog | null;
  /** Ours only: what no other layout knows of a session. */
  readonly ours?: OurSession;
};

export type OurSession = Pick<
  Workout,
  'startedAt' | 'endedAt' | 'timeZone' | 'localDate' | 'readiness' | 'feedback'
> & { readonly workoutId: string };

/** What a row came to: a set, nothing (a rest timer), or what is wrong with it. */
export type RowAnswer = ReadSet | 'no-set' | readonly ImportProblem[];

/** What a reader needs to know beside the row: the unit where the file itself is silent, and what its dates prove. */
export type ReaderChoices = { readonly unit: 'kg' | 'lb'; readonly dateOrder?: DateOrder };

/** How one layout is known and read. Headers are compared folded: lower case, words divided by one space. */
export type Layout = {
  readonly source: ImportSource;
  /** Whether one day is one session, named after all its rows. */
  readonly dayIsSession?: boolean;
  /** Where a row says when it was. */
  readonly timeColumns: readonly string[];
  /** Columns by which the layout is known; all must be there. */
  readonly needs: readonly string[];
  /** Whether the file says what its weights are in. */
  knowsUnit(columns: ReadonlySet<string>): boolean;
  read(cells: Cells, line: number, choices: ReaderChoices): RowAnswer;
};

/** The cells of a row by folded column name; empty where the file has no such column. */
export type Cells = (column: string) => string;
