import { Login } from '@coachme/contracts/identity.contract';
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

  async function signIn(typed: { email: string; password: string }): Promise<void> {
    const login = Login.safeParse({ ...typed, email: typed.email.trim() });
    if (!login.success) {
      const wrong = new Set(login.error.issues.map(({ path }) => path[0]));
      setProblems({
        ...(wrong.has('email') ? { email: t('email') } : {}),
        ...(wrong.has('password') ? { password: t('passwordMissing') } : {}),
      });
      return;
    }
    setIsPending(true);
    try {
      const answer = await api.auth.login({ body: login.data });
      await session.adopt(answer);
      chooseLocale(answer.user.locale);
      onSignedIn();
    } catch (error) {
      setProblems({ whole: wordsOf(error) });
    } finally {
      setIsPending(false);
    }
  }

  return {
    signIn,
    isPending,
    problems,
    /** Who was here last, when a session has ended. */
    lastEmail: current.status === 'signed-in' ? current.user.email : '',
  };
}
