import type { PlannedDay } from '@coachme/contracts/assignments.words';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

export type Stretch = { readonly from: string; readonly to: string };

/** A client's planned days between two dates, all of them. */
export const plannedDaysQuery = (api: Api, clientId: string, stretch: Stretch) =>
  queryOptions({
    queryKey: ['clients', clientId, 'calendar', stretch],
    queryFn: () => readAll(api, clientId, stretch),
  });

async function readAll(api: Api, clientId: string, stretch: Stretch): Promise<PlannedDay[]> {
  const days: PlannedDay[] = [];
  let cursor: string | null = null;
  do {
    const query = { clientId, ...stretch, limit: 100, ...(cursor ? { cursor } : {}) };
    const page: { items: PlannedDay[]; nextCursor: string | null } =
      await api.assignments.listPlannedDays({ query });
    days.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return days;
}

/** One dated day in full, under its client so that news of the client renews it too. */
export const scheduledDayQuery = (api: Api, clientId: string, id: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'calendar', 'day', id],
    queryFn: () => api.assignments.getScheduledDay({ params: { id } }),
  });
