import type { Simplification } from '@coachme/contracts/assignments.words';
import { ApiError } from '@coachme/contracts/kit/client';
import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { useAsked } from '@coachme/mobile-shell/use-asked';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useToast } from '@coachme/ui-mobile/toast';
import { useCallback, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';
import { api } from '../../app-shell/session.ts';

/** A program that runs, and the smaller plan that is on offer or stands. */
export interface RunningPlan {
  readonly assignment: ProgramAssignment;
  /** Nobody has answered it yet. */
  readonly offer: Simplification | null;
  /** It was accepted and not taken back. */
  readonly standing: Simplification | null;
}

/** The person's programs that are not over, from the server: who decides sees what is so now. */
export function useRunningPlans() {
  const today = useLocalToday();
  return useAsked(
    useCallback(async (): Promise<readonly RunningPlan[]> => {
      const client = await whoIsCoached();
      if (!client) return [];
      const query = { clientId: client.id, limit: 20 };
      const { items } = await api.programs.listAssignments({ query });
      const running = items.filter(({ endsOn, pausedOn }) => endsOn >= today || pausedOn !== null);
      return Promise.all(running.map(planOf));
    }, [today]),
  );
}

/** The person as a client; null for who is none here. */
async function whoIsCoached() {
  try {
    return await api.clients.getMyClient();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') return null;
    throw error;
  }
}

async function planOf(assignment: ProgramAssignment): Promise<RunningPlan> {
  const params = { id: assignment.id };
  const { items } = await api.simplifications.listSimplifications({ params, query: { limit: 10 } });
  const open = items.filter(({ revertedAt }) => revertedAt === null);
  return {
    assignment,
    offer: open.find(({ acceptedAt }) => acceptedAt === null) ?? null,
    standing: open.find(({ acceptedAt }) => acceptedAt !== null) ?? null,
  };
}

/** Answers an offer, or takes it back; the plan on this device follows at once. */
export function usePlanChange(again: () => Promise<void>) {
  const { sync } = useDevice();
  const words = useProblemWords();
  const toast = useToast();
  const [isPending, setIsPending] = useState(false);
  const change = async (send: () => Promise<unknown>, done: string) => {
    setIsPending(true);
    try {
      await send();
      sync.request(0);
      await again();
      toast({ title: done });
    } catch (error) {
      toast({ title: words(error) });
    } finally {
      setIsPending(false);
    }
  };
  return { change, isPending };
}
