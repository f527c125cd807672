import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import {
  knowsPasskeys,
  PasskeyCancelled,
  signWithPasskey,
} from '@coachme/contracts/kit/passkeys-in-browser';
import { Button } from '@coachme/ui-mobile/button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormProblem } from './form-problem.tsx';
import { useShell } from './shell.tsx';

export interface PasskeyWayProps {
  isPending: boolean;
  /** Goes in with what is answered; says itself what is refused. */
  enter: (ask: () => Promise<SessionAnswer | null>) => Promise<void>;
}

/** Comes in by a passkey alone, in browsers that know them. */
export function PasskeyWay({ isPending, enter }: PasskeyWayProps) {
  const t = useTranslations('secondFactor');
  const { api } = useShell();
  const [problem, setProblem] = useState<string>();
  if (!knowsPasskeys()) return null;
  const signIn = async () => {
    setProblem(undefined);
    try {
      const body = await signWithPasskey(await api.passkeys.askPasskeyToSignIn());
      return await api.passkeys.signInWithPasskey({ body });
    } catch (error) {
      const isUnknown = error instanceof ApiError && error.reason === 'passkey-not-known';
      if (!isUnknown && !(error instanceof PasskeyCancelled)) throw error;
      setProblem(t(isUnknown ? 'problems.passkey-not-known' : 'problems.cancelled'));
      return null;
    }
  };
  return (
    <>
      <Button
        label={t('passkey.signIn')}
        isDisabled={isPending}
        onPress={() => void enter(signIn)}
      />
      <FormProblem words={problem} />
    </>
  );
}
