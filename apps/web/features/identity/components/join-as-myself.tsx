'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { joinAsMyself } from '#web/features/identity/actions.ts';
import { useLinkToken } from '#web/features/identity/link-token.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { home } from '#web/session/addresses.ts';

type JoinAsMyselfProps = {
  token: string;
  /** Who is signed in here. */
  name: string;
  onAnother: () => void;
};

/** One press for who is signed in already, however they came in. */
export function JoinAsMyself({ token, name, onAnother }: JoinAsMyselfProps) {
  const t = useTranslations('byPhone');
  const words = useProblemWords();
  const mailProof = useLinkToken() || undefined;
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const join = async () => {
    setProblem(null);
    setSending(true);
    try {
      await joinAsMyself({ token, mailProof }, home);
    } catch (error) {
      const isMember = error instanceof ApiError && error.reason === 'already-member';
      setProblem(isMember ? t('alreadyMember') : words(error));
      setSending(false);
    }
  };
  return (
    <div className="flex flex-col gap-5">
      <p className="text-ink-2">{t('asMyselfBody')}</p>
      <FormProblem problem={problem} />
      <Button look="primary" isPending={isSending} onPress={() => void join()}>
        {t('asMyself', { name })}
      </Button>
      <Button look="quiet" onPress={onAnother}>
        {t('another')}
      </Button>
    </div>
  );
}
