import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import type { SecondStepNeeded, SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { contract } from '@coachme/mobile-core/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferences } from './preferences.tsx';
import { useSession, useShell } from './shell.tsx';
import { useProblemWords } from './use-problem.tsx';

interface Problems {
  readonly email?: string;
  readonly password?: string;
  /** Belongs to no field. */
  readonly whole?: string;
}

/** Signs in; says beside the field what is missing, and in one sentence what was refused. */
export function useSignIn(onSignedIn: () => void) {
  const t = useTranslations('join.problems');
  const wordsOf = useProblemWords();
  const { api, session } = useShell();
  const current = useSession();
  const { chooseLocale } = usePreferences();
  const [isPending, setIsPending] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const [secondStep, setSecondStep] = useState<SecondStepNeeded | null>(null);

  async function signIn(typed: { email: string; password: string }): Promise<void> {
    await enter(async () => {
      const { login } = (await contract()).api.auth;
      const body = login.body.safeParse({ ...typed, email: typed.email.trim() });
      if (body.success) return api.auth.login({ body: body.data });
      const isWrong = (field: string) => body.error.issues.some(({ path }) => path[0] === field);
      const email = isWrong('email') ? { email: t('email') } : {};
      setProblems(isWrong('password') ? { ...email, password: t('passwordMissing') } : email);
      return null;
    });
  }

  const prove = (proof: SecondStepProof) =>
    enter(() =>
      api.secondFactor.proveSecondStep({ body: { ticket: secondStep?.ticket ?? '', proof } }),
    );

  /** `ask` answers null when it has said itself what is wrong. */
  async function enter(ask: () => Promise<SessionAnswer | null>): Promise<void> {
    setProblems({});
    setIsPending(true);
    try {
      const answer = await ask();
      if (!answer) return;
      await session.adopt(answer);
      chooseLocale(answer.user.locale);
      onSignedIn();
    } catch (error) {
      const needed = await secondStepIn(error);
      if (needed) setSecondStep(needed);
      else setProblems({ whole: wordsOf(error) });
      // A ticket that is over leads back to the first step.
      if (error instanceof ApiError && error.reason === 'second-step-over') setSecondStep(null);
    } finally {
      setIsPending(false);
    }
  }

  return {
    signIn,
    prove,
    enter,
    /** The first step was right, and a second one is asked for. */
    secondStep,
    isPending,
    problems,
    /** Who was here last, when a session has ended. */
    lastEmail: current.status === 'signed-in' ? current.user.email : '',
  };
}

async function secondStepIn(error: unknown): Promise<SecondStepNeeded | null> {
  if (!(error instanceof ApiError) || error.reason !== 'second-factor-needed') return null;
  const { SecondStepNeeded: Needed } = await contract();
  return Needed.safeParse(error.problem.current).data ?? null;
}
