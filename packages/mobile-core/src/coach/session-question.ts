import type { StoredWorkout } from '@coachme/contracts/execution.words';
import { ApiError } from '@coachme/contracts/kit/client';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import type { SetComment } from '@coachme/contracts/set-comments.contract';
import type { ApiClient } from '../api.ts';
import { allPages } from './all-pages.ts';
import type { Question } from './answers.ts';

/** A session as it was trained, the day it was planned as, and what was said of its sets. */
export interface SeenSession {
  readonly workout: StoredWorkout;
  /** Null where nothing was planned. */
  readonly planned: ScheduledDay | null;
  readonly comments: readonly SetComment[];
}

/** One session of a client. */
export function sessionQuestion(id: string): Question<SeenSession> {
  return {
    id: `session:${id}`,
    fetch: async (api) => {
      const params = { id };
      const [workout, comments] = await Promise.all([
        api.execution.getWorkout({ params }),
        allPages((query) => api.setComments.listSetComments({ params, query })),
      ]);
      const { scheduledDayId } = workout;
      const planned = scheduledDayId === null ? null : await plannedDay(api, scheduledDayId);
      return { workout, planned, comments };
    },
  };
}

/** A day that left the plan since tells nothing any more. */
async function plannedDay(api: ApiClient, id: string): Promise<ScheduledDay | null> {
  try {
    return await api.assignments.getScheduledDay({ params: { id } });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') return null;
    throw error;
  }
}
