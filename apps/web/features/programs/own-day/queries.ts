import type { Client } from '@coachme/contracts/clients.contract';
import type { ScheduledDay, TrainingDay } from '@coachme/contracts/programs.words';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

export type WhichDay = { readonly clientId: string; readonly id: string };

export type OwnDayFound = {
  readonly client: Client;
  readonly scheduled: ScheduledDay;
  readonly ofProgram: TrainingDay | null;
};

/** One client's day, whose it is, and what the program says of it; null where the program does not have it. */
export const ownDayQuery = (api: Api, { clientId, id }: WhichDay) =>
  queryOptions({
    queryKey: ['clients', clientId, 'calendar', 'own-day', id],
    queryFn: async (): Promise<OwnDayFound> => {
      const [client, scheduled, assignments] = await Promise.all([
        api.clients.getClient({ params: { id: clientId } }),
        api.assignments.getScheduledDay({ params: { id } }),
        api.programs.listAssignments({ query: { clientId, limit: 100 } }),
      ]);
      const assignment = assignments.items.find(({ id: one }) => one === scheduled.assignmentId);
      const ofProgram = assignment
        ? await programDay(api, assignment.programId, scheduled.day.id)
        : null;
      return { client, scheduled, ofProgram };
    },
  });

async function programDay(api: Api, programId: string, dayId: string): Promise<TrainingDay | null> {
  const { weeks } = await api.programs.getProgram({ params: { id: programId } });
  return weeks.flatMap(({ days }) => days).find(({ id }) => id === dayId) ?? null;
}
