import type { Deload } from '@coachme/contracts/deloads.contract';
import type { Question } from './answers.ts';

/** More than are proposed in a year. */
const shown = 20;

/** Lighter weeks that were proposed for a client, newest first, with what the coach decided. */
export function deloadsQuestion(clientId: string): Question<Deload[]> {
  return {
    id: `deloads:${clientId}`,
    fetch: async (api) => {
      const query = { limit: shown };
      return (await api.deloads.listDeloads({ params: { id: clientId }, query })).items;
    },
  };
}
