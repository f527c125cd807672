import { ClientRow } from '@coachme/contracts/clients.contract';
import type { Page } from '@coachme/contracts/kit/page';
import { Program, ProgramRow } from '@coachme/contracts/programs.words';
import { ClientDashboard, CoachDay, RosterRow } from '@coachme/contracts/progress.contract';
import * as z from 'zod';
import type { Question } from './answers.ts';

const whole = 100;

/** The coach's day: who needs them, who trains, what tomorrow brings. */
export function dayQuestion(date: string): Question<CoachDay> {
  return {
    id: 'day',
    schema: CoachDay,
    fetch: (api) => api.progress.getCoachDay({ query: { date } }),
  };
}

const Roster = z.object({ clients: z.array(ClientRow), progress: z.array(RosterRow) });
export type Roster = z.infer<typeof Roster>;

/** Everyone the coach coaches, with what tells how it goes: the whole roster, so that it can be searched offline. */
export const rosterQuestion: Question<Roster> = {
  id: 'roster',
  schema: Roster,
  fetch: async (api) => ({
    clients: await allOf((cursor) =>
      api.clients.listClients({ query: { status: 'active', limit: whole, ...cursor } }),
    ),
    progress: await allOf((cursor) =>
      api.progress.listRoster({ query: { limit: whole, ...cursor } }),
    ),
  }),
};

/** One client at a glance. */
export function clientQuestion(id: string): Question<ClientDashboard> {
  return {
    id: `client:${id}`,
    schema: ClientDashboard,
    fetch: (api) => api.progress.getClientDashboard({ params: { id }, query: {} }),
  };
}

export type ProgramListRow = z.infer<typeof ProgramRow>;

/** The programs of the organization, last changed first. */
export const programsQuestion: Question<ProgramListRow[]> = {
  id: 'programs',
  schema: z.array(ProgramRow),
  fetch: (api) =>
    allOf((cursor) => api.programs.listPrograms({ query: { limit: whole, ...cursor } })),
};

/** One program, whole. */
export function programQuestion(id: string): Question<Program> {
  return {
    id: `program:${id}`,
    schema: Program,
    fetch: (api) => api.programs.getProgram({ params: { id } }),
  };
}

async function allOf<T>(fetchPage: (after: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: { cursor?: string } = {};
  for (;;) {
    const page = await fetchPage(after);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    after = { cursor: page.nextCursor };
  }
}

/** The clients a day speaks of: who needs the coach, who trains, whose session is tomorrow. */
export function clientsOfDay({ needsYou, live, tomorrow }: CoachDay): string[] {
  return [...new Set([...needsYou, ...live, ...tomorrow].map(({ clientId }) => clientId))];
}
