import type {
  PlannedDay,
  PushEffect,
  SimplificationWish,
} from '@coachme/contracts/assignments.words';
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

/** What taking over the program's present content would do to one assignment. */
export const pushEffectQuery = (
  api: Api,
  { clientId, programId, id }: { clientId: string; programId: string; id: string },
) =>
  queryOptions({
    queryKey: ['clients', clientId, 'calendar', 'push', id],
    queryFn: () => findEffect(api, programId, id),
  });

async function findEffect(api: Api, programId: string, id: string): Promise<PushEffect | null> {
  let cursor: string | null = null;
  do {
    const query = { limit: 100, ...(cursor ? { cursor } : {}) };
    const page: { items: PushEffect[]; nextCursor: string | null } =
      await api.assignments.previewPush({ params: { id: programId }, query });
    const effect = page.items.find(({ assignmentId }) => assignmentId === id);
    if (effect) return effect;
    cursor = page.nextCursor;
  } while (cursor !== null);
  return null;
}

type Wished = { readonly clientId: string; readonly id: string; readonly wish: SimplificationWish };

/** What a smaller plan would leave. */
export const simplificationPreviewQuery = (api: Api, { clientId, id, wish }: Wished) =>
  queryOptions({
    queryKey: ['clients', clientId, 'calendar', 'simplify', id, wish],
    queryFn: () => api.simplifications.previewSimplification({ params: { id }, body: wish }),
  });

/** The next smaller sizes of a plan. */
export const smallerPlansQuery = (api: Api, clientId: string, id: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'calendar', 'smaller', id],
    queryFn: async () => (await api.simplifications.getSmallerPlans({ params: { id } })).items,
  });

/** The smaller plans that were offered for an assignment. */
export const simplificationsQuery = (api: Api, clientId: string, id: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'calendar', 'simplifications', id],
    queryFn: () =>
      api.simplifications.listSimplifications({ params: { id }, query: { limit: 10 } }),
  });
