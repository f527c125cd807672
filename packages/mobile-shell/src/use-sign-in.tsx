import type { SecondStepProof } from '@coachme/contracts/second-factor.contract';
import { contract } from '@coachme/mobile-core/contract';
import { useTranslations } from 'use-intl';
import { useSession, useShell } from './shell.tsx';
import { useEntering } from './use-entering.tsx';

/** Signs in; says beside the field what is missing, and in one sentence what was refused. */
export function useSignIn(onSignedIn: () => void) {
  const t = useTranslations('join.problems');
  const { api } = useShell();
  const current = useSession();
  const entering = useEntering({ onIn: onSignedIn });
  const { enter, setProblems, secondStep, isPending, problems } = entering;

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

  return {
    signIn,
    prove: (proof: SecondStepProof) => enter(() => entering.prove(proof)),
    enter,
    secondStep,
    isPending,
    problems,
    /** Who was here last, when a session has ended. */
    lastEmail: current.status === 'signed-in' ? current.user.email : '',
  };
}
