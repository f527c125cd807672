import { addDays, type LocalDate } from '../calendar/local-date.rules.ts';

/** A client who is given a program, with the programs they are on in its days. */
export type OnFormerPrograms = {
  /** The first day of the new program; null when nothing can be laid. */
  readonly firstDay: LocalDate | null;
  readonly overlaps: readonly {
    readonly programTitle: string;
    /** Days not yet trained that leave the plan if it ends the day before. */
    readonly goingCount: number;
  }[];
};

/** What a coach is asked about: the programs that clients are on when they are given another. */
export type FormerProgramsAsked = {
  readonly clientCount: number;
  /** Each program once, in the order in which it was met. */
  readonly titles: readonly string[];
  /** The last day of all of them if they end; null when it is not the same for everybody. */
  readonly lastDay: LocalDate | null;
  /** Days not yet trained that leave the plans if they end. */
  readonly goingCount: number;
};

/** What there is to ask about former programs; null when nobody is on any. */
export function formerProgramsAsked(
  clients: readonly OnFormerPrograms[],
): FormerProgramsAsked | null {
  const busy = clients.filter(({ overlaps }) => overlaps.length > 0);
  if (busy.length === 0) return null;
  const overlaps = busy.flatMap((client) => client.overlaps);
  const [firstDay, ...others] = new Set(busy.map((client) => client.firstDay));
  return {
    clientCount: busy.length,
    titles: [...new Set(overlaps.map(({ programTitle }) => programTitle))],
    lastDay: firstDay && others.length === 0 ? addDays(firstDay, -1) : null,
    goingCount: overlaps.reduce((sum, overlap) => sum + overlap.goingCount, 0),
  };
}
