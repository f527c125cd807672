import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Program, ProgramRow } from '@coachme/contracts/programs.words';
import type { ClientDashboard, CoachDay, RosterRow } from '@coachme/contracts/progress.contract';
import type { Question } from './answers.ts';

const whole = 100;

/** The coach's day: who needs them, who trains, what tomorrow brings. */
export function dayQuestion(date: string): Question<CoachDay> {
  return {
    id: 'day',
    fetch: (api) => api.progress.getCoachDay({ query: { date } }),
  };
}

/** Everyone, and how it goes. */
export interface Roster {
  readonly clients: readonly ClientRow[];
  readonly progress: readonly RosterRow[];
}

/** Everyone the coach coaches, with what tells how it goes: the whole roster, so that it can be searched offline. */
export const rosterQuestion: Question<Roster> = {
  id: 'roster',
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
    fetch: (api) => api.progress.getClientDashboard({ params: { id }, query: {} }),
  };
}

export type ProgramListRow = ProgramRow;

/** The programs of the organization, last changed first. */
export const programsQuestion: Question<ProgramListRow[]> = {
  id: 'programs',
  fetch: (api) =>
    allOf((cursor) => api.programs.listPrograms({ query: { limit: whole, ...cursor } })),
};

/** One program, whole. */
export function programQuestion(id: string): Question<Program> {
  return {
    id: `program:${id}`,
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
