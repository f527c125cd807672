'use client';

import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import type { useSend } from '#web/forms/use-send.ts';

type CodeFormProps = {
  sending: ReturnType<typeof useSend>;
  submitLabel: string;
  onAgain: () => void;
  children: ReactNode;
};

/** What is asked of somebody new whom a code reached; another code may be asked for. */
export function CodeForm({ sending, submitLabel, onAgain, children }: CodeFormProps) {
  const t = useTranslations('byPhone');
  const { submit, problem, isSending } = sending;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {children}
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending}>
        {submitLabel}
      </Button>
      <Button look="quiet" onPress={onAgain}>
        {t('again')}
      </Button>
    </form>
  );
}

/** What the field of a code is called, and for how long the code holds. */
export function useCodeWords({ expiresIn }: GivenKey) {
  const t = useTranslations('byPhone');
  return { label: t('code'), hint: t('codeHint', { minutes: Math.round(expiresIn / 60) }) };
}
