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
