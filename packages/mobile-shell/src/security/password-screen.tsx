import { ApiError } from '@coachme/contracts/kit/client';
import { contract } from '@coachme/mobile-core/contract';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useToast } from '@coachme/ui-mobile/toast';
import { router } from 'expo-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormProblem } from '../form-problem.tsx';
import { PasswordField } from '../password-field.tsx';
import { Screen } from '../screen.tsx';
import { useShell } from '../shell.tsx';
import { useSecurityProblem } from './use-security-problem.tsx';

interface Problems {
  readonly current?: string;
  readonly next?: string;
  readonly whole?: string;
}

/** A new password by the current one; every other device is signed out. */
export function PasswordScreen() {
  const t = useTranslations('waysIn.security.password');
  const toast = useToast();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { change, problems, isPending } = useChange(() => {
    toast({ title: t('changed') });
    // Opened by a link, there is nothing to go back to.
    if (router.canGoBack()) router.back();
    else router.replace('/security');
  });
  return (
    <Screen title={t('title')} backTo="/security">
      <Text tone="ink2">{t('text')}</Text>
      <PasswordField
        label={t('current')}
        value={current}
        onChangeText={setCurrent}
        problem={problems.current}
        autoComplete="current-password"
      />
      <PasswordField
        label={t('next')}
        value={next}
        onChangeText={setNext}
        problem={problems.next}
        autoComplete="new-password"
      />
      <FormProblem words={problems.whole} />
      <Button
        look="primary"
        size="large"
        label={t('submit')}
        isPending={isPending}
        onPress={() => void change({ currentPassword: current, password: next })}
      />
    </Screen>
  );
}

function useChange(onChanged: () => void) {
  const t = useTranslations('join.problems');
  const account = useTranslations('appAccount.password');
  const wordsOf = useSecurityProblem();
  const { api } = useShell();
  const [problems, setProblems] = useState<Problems>({});
  const [isPending, setIsPending] = useState(false);
  const problemsOf = (error: unknown): Problems => {
    const reason = error instanceof ApiError ? error.reason : null;
    if (reason === 'password-common') return { next: account('guessed') };
    if (reason === 'wrong-credentials' || reason === 'current-password-needed') {
      return { current: wordsOf(error) };
    }
    return { whole: wordsOf(error) };
  };
  const change = async (typed: { currentPassword: string; password: string }) => {
    setProblems({});
    setIsPending(true);
    try {
      const { changePassword } = (await contract()).api.password;
      const body = changePassword.body.safeParse(typed);
      if (body.success) {
        await api.password.changePassword({ body: body.data });
        onChanged();
      } else {
        const wrong = new Set(body.error.issues.map(({ path }) => path[0]));
        setProblems({
          ...(wrong.has('currentPassword') ? { current: t('passwordMissing') } : {}),
          ...(wrong.has('password') ? { next: t('password') } : {}),
        });
      }
    } catch (error) {
      setProblems(problemsOf(error));
    }
    setIsPending(false);
  };
  return { change, problems, isPending };
}
