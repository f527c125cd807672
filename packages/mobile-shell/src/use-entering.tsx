import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import type { SecondStepNeeded, SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { contract } from '@coachme/mobile-core/contract';
import { useState } from 'react';
import { usePreferences } from './preferences.tsx';
import { useShell } from './shell.tsx';
import { useProblemWords } from './use-problem.tsx';

/** What is wrong, beside its field or as a whole. */
export type Problems = Readonly<
  Partial<Record<'name' | 'organizationName' | 'email' | 'password' | 'code' | 'whole', string>>
>;

interface Entering {
  readonly onIn: () => void;
  /** What a refusal says beside a field; null: it belongs to none. */
  readonly refusalOf?: (error: unknown) => Problems | null;
}

/** Ends whatever way in somebody chose: they are in, or they are told what is missing, refused or asked for besides. */
export function useEntering({ onIn, refusalOf }: Entering) {
  const wordsOf = useProblemWords();
  const { api, session } = useShell();
  const { chooseLocale } = usePreferences();
  const [isPending, setIsPending] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const [secondStep, setSecondStep] = useState<SecondStepNeeded | null>(null);

  /** `ask` answers null when it has said itself what is wrong. */
  async function enter(ask: () => Promise<SessionAnswer | null>): Promise<void> {
    setProblems({});
    setIsPending(true);
    try {
      const answer = await ask();
      if (!answer) return;
      await session.adopt(answer);
      chooseLocale(answer.user.locale);
      onIn();
    } catch (error) {
      const needed = await secondStepIn(error);
      if (needed) setSecondStep(needed);
      else setProblems(refusalOf?.(error) ?? { whole: wordsOf(error) });
      // A ticket that is over leads back to the first step.
      if (error instanceof ApiError && error.reason === 'second-step-over') setSecondStep(null);
    } finally {
      setIsPending(false);
    }
  }

  const prove = (proof: SecondStepProof): Promise<SessionAnswer> =>
    api.secondFactor.proveSecondStep({ body: { ticket: secondStep?.ticket ?? '', proof } });

  return {
    enter,
    /** The second step, to be given to `enter`. */
    prove,
    /** The first step was right, and a second one is asked for. */
    secondStep,
    isPending,
    problems,
    setProblems,
  };
}

async function secondStepIn(error: unknown): Promise<SecondStepNeeded | null> {
  if (!(error instanceof ApiError) || error.reason !== 'second-factor-needed') return null;
  const { SecondStepNeeded: Needed } = await contract();
  return Needed.safeParse(error.problem.current).data ?? null;
}
