import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { Program, ProgramRow } from '@coachme/contracts/programs.words';
import type { ClientDashboard, CoachDay, RosterRow } from '@coachme/contracts/progress.contract';
import { allPages } from './all-pages.ts';
import type { Question } from './answers.ts';

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
    clients: await allPages((query) =>
      api.clients.listClients({ query: { status: 'active', ...query } }),
    ),
    progress: await allPages((query) => api.progress.listRoster({ query })),
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
  fetch: (api) => allPages((query) => api.programs.listPrograms({ query })),
};

/** One program, whole. */
export function programQuestion(id: string): Question<Program> {
  return {
    id: `program:${id}`,
    fetch: (api) => api.programs.getProgram({ params: { id } }),
  };
}

/** The clients a day speaks of: who needs the coach, who trains, whose session is tomorrow. */
export function clientsOfDay({ needsYou, live, tomorrow }: CoachDay): string[] {
  return [...new Set([...needsYou, ...live, ...tomorrow].map(({ clientId }) => clientId))];
}
