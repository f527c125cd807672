import type { Today } from '@coachme/contracts/execution.words';

/** A session done for a planned day, on the client's own date. */
export type Performed = {
  readonly id: string;
  readonly isFinished: boolean;
  readonly date: string;
};

/** How a planned day stands on the client's own date: trained, begun, due, missed or still to come. */
export function stateOf(
  date: string,
  workout: Performed | null,
  today: string,
): Today['items'][number]['state'] {
  if (workout) return workout.isFinished ? 'done' : 'started';
  if (date === today) return 'due';
  return date < today ? 'missed' : 'upcoming';
}

/** What is due in one organization and in another, as one day: first come the things of the first. */
export function joinDays(one: Today, other: Today): Today {
  return {
    date: one.date,
    items: [...one.items, ...other.items],
    strip: one.strip.map(({ date, due, done }) => {
      const same = other.strip.find((day) => day.date === date);
      return { date, due: due + (same?.due ?? 0), done: done + (same?.done ?? 0) };
    }),
  };
}
