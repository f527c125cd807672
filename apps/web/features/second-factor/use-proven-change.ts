'use client';

import { useState } from 'react';
import { useStepProblem } from './use-step-problem.ts';

/** Changes of what proves a person; that they need a fresh proof is seen to around every page. */
export type ProvenChange = {
  readonly make: (change: () => Promise<unknown>) => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: string | null;
};

export function useProvenChange(onChanged: () => Promise<void>): ProvenChange {
  const words = useStepProblem();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (change: () => Promise<unknown>) => {
    setProblem(null);
    setBusy(true);
    try {
      await change();
      await onChanged();
    } catch (error) {
      setProblem(words(error));
    } finally {
      setBusy(false);
    }
  };
  return { make, isBusy, problem };
}
