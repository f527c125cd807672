'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import { useState } from 'react';
import { useStepProblem } from './use-step-problem.ts';

/** Changes of what proves a person: they need a fresh proof, which is asked for when the API wants one. */
export type ProvenChange = {
  /** Tries the change; asks for a proof and goes on when that is what is missing. */
  readonly make: (change: () => Promise<unknown>) => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: string | null;
  /** The change that waits for a proof. */
  readonly waiting: (() => Promise<unknown>) | null;
  readonly giveUp: () => void;
};

export function useProvenChange(onChanged: () => Promise<void>): ProvenChange {
  const words = useStepProblem();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<(() => Promise<unknown>) | null>(null);
  const make = async (change: () => Promise<unknown>) => {
    setProblem(null);
    setBusy(true);
    try {
      await change();
      setWaiting(null);
      await onChanged();
    } catch (error) {
      if (error instanceof ApiError && error.reason === 'prove-again') setWaiting(() => change);
      else setProblem(words(error));
    } finally {
      setBusy(false);
    }
  };
  return { make, isBusy, problem, waiting, giveUp: () => setWaiting(null) };
}
