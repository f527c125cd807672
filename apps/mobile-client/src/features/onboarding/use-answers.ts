import { NetworkError } from '@coachme/contracts/kit/client';
import { findClient, keepClient } from '@coachme/mobile-core/clients/local';
import { changeAccount } from '@coachme/mobile-shell/account';
import { useSession } from '@coachme/mobile-shell/shell';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDevice } from '../../app-shell/device.tsx';
import { api, shell } from '../../app-shell/session.ts';
import { type Draft, profileOf } from './onboarding.rules.ts';

/** Sends the answers; without a network it says that they are kept. */
export function useAnswers(onSent: () => Promise<void>) {
  const t = useTranslations('join.onboarding');
  const wordsOf = useProblemWords();
  const session = useSession();
  const { database } = useDevice();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(draft: Draft): Promise<void> {
    setIsPending(true);
    setProblem(null);
    try {
      const known = (await findClient(database))?.profile ?? { birthDate: null, heightCm: null };
      const body = profileOf(draft, (choice) => t(`goals.choices.${choice}`), known);
      await keepClient(database, await api.clients.answerOnboarding({ body }));
      if (session.status === 'signed-in') {
        await changeAccount(shell, session.user, { weightUnit: draft.weightUnit });
      }
      await onSent();
    } catch (error) {
      setProblem(error instanceof NetworkError ? t('offline') : wordsOf(error));
    } finally {
      setIsPending(false);
    }
  }

  return { send, isPending, problem };
}
