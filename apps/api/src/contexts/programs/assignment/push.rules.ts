import type { TrainingDay } from '@coachme/contracts/programs.words';
import type { Lighter } from '@coachme/domain/progression/lighter-day.rules';
import { type DayStamps, isStillOpen } from './day-change.rules.ts';
import type { PlannedDay } from './plan.rules.ts';

/** A dated day as it stands. */
export type StandingDay = DayStamps & {
  readonly id: string;
  readonly weekNumber: number;
  readonly dayNumber: number;
  readonly snapshot: TrainingDay;
  readonly setAside: string | null;
  /** When the coach changed this client's own copy. */
  readonly changedAt: Date | null;
};

/** What the present content of a program makes of an assignment's days. */
export type Push = {
  readonly changed: readonly {
    readonly id: string;
    readonly weekNumber: number;
    readonly dayNumber: number;
    readonly lighter: Lighter | null;
    readonly snapshot: TrainingDay;
  }[];
  readonly added: readonly PlannedDay[];
  readonly removedIds: readonly string[];
  readonly keptCount: number;
};

/**
 * Brings the days that were not begun to what the program says now; a day is known by the training day it was laid out
 * from. Those begun, trained, skipped or changed for this client stay; new days are laid from `today` on.
 */
export function pushed(
  standing: readonly StandingDay[],
  planned: readonly PlannedDay[],
  today: string,
): Push {
  const now = new Map(planned.map((one) => [one.day.id, one]));
  // What an earlier push took out is as good as never there.
  const days = standing.filter(({ setAside }) => setAside !== 'pushed');
  const differing = days.filter((day) => differs(day, now.get(day.snapshot.id)));
  const isFree = (day: StandingDay) => isStillOpen(day) && day.changedAt === null;
  const known = new Set(days.map(({ snapshot }) => snapshot.id));
  return {
    changed: differing.filter(isFree).flatMap(({ id, snapshot: { id: dayId } }) => {
      const found = now.get(dayId);
      if (!found) return [];
      const { weekNumber, dayNumber, lighter, day: snapshot } = found;
      return [{ id, weekNumber, dayNumber, lighter, snapshot }];
    }),
    added: planned.filter(({ day, date }) => !known.has(day.id) && date >= today),
    removedIds: differing
      .filter((day) => isFree(day) && !now.has(day.snapshot.id))
      .map(({ id }) => id),
    keptCount: differing.filter((day) => !isFree(day)).length,
  };
}

/** Whether there is anything to do. */
export function isEmptyPush({ changed, added, removedIds }: Push): boolean {
  return changed.length + added.length + removedIds.length === 0;
}

function differs(day: StandingDay, planned: PlannedDay | undefined): boolean {
  return (
    planned === undefined ||
    day.weekNumber !== planned.weekNumber ||
    day.dayNumber !== planned.dayNumber ||
    contentOf(day.snapshot) !== contentOf(planned.day)
  );
}

/** Names come from the library in the reader's language, and what is open may be null or absent. */
function contentOf(day: TrainingDay): string {
  return JSON.stringify(sorted(day));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => key !== 'exerciseName' && part !== null && part !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
