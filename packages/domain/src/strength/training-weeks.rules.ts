import { weekStart } from '../calendar/local-date.rules.ts';

/** A finished session, as far as it is counted; `date` is the local date, `volumeKg` repetitions times load. */
export type CountedSession = {
  readonly date: string;
  readonly setCount: number;
  readonly volumeKg: number;
};

/** What sessions came to: how many on how many days, their sets, and their volume in kg to the tenth. */
export type TrainingAmounts = {
  readonly sessions: number;
  readonly days: number;
  readonly sets: number;
  readonly volumeKg: number;
};

/** What some sessions came to. */
export function amountsOf(sessions: readonly CountedSession[]): TrainingAmounts {
  const volumeKg = sessions.reduce((sum, session) => sum + session.volumeKg, 0);
  return {
    sessions: sessions.length,
    days: new Set(sessions.map(({ date }) => date)).size,
    sets: sessions.reduce((sum, { setCount }) => sum + setCount, 0),
    volumeKg: Math.round(volumeKg * 10) / 10,
  };
}

/** What the sessions of each week came to, by its Monday; a week without sessions has no entry. */
export function amountsByWeek(
  sessions: readonly CountedSession[],
): ReadonlyMap<string, TrainingAmounts> {
  const byWeek = Map.groupBy(sessions, ({ date }) => weekStart(date));
  return new Map([...byWeek].map(([monday, some]) => [monday, amountsOf(some)]));
}
