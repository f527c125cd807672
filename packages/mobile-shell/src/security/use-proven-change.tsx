import { ApiError } from '@coachme/contracts/kit/client';
import { useState } from 'react';
import { useSecurityProblem } from './use-security-problem.tsx';

/** Changes of what proves a person: some need a fresh proof, which is asked for when the server wants one. */
export interface ProvenChange {
  /** Tries the change; asks for a proof and goes on when that is what is missing. */
  readonly make: (change: () => Promise<unknown>) => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  /** The change that waits for a proof. */
  readonly waiting: (() => Promise<unknown>) | null;
  readonly giveUp: () => void;
}

export function useProvenChange(onChanged: () => Promise<void>): ProvenChange {
  const wordsOf = useSecurityProblem();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState<(() => Promise<unknown>) | null>(null);
  const make = async (change: () => Promise<unknown>) => {
    setProblem(undefined);
    setIsBusy(true);
    try {
      await change();
      setWaiting(null);
      await onChanged();
    } catch (error) {
      if (error instanceof ApiError && error.reason === 'prove-again') setWaiting(() => change);
      else setProblem(wordsOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  return { make, isBusy, problem, waiting, giveUp: () => setWaiting(null) };
}
