'use client';

import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { proveAgain } from '../actions.ts';
import type { ProvenChange } from '../use-proven-change.ts';
import { useStepProblem } from '../use-step-problem.ts';

/** Asks for the password once more before a change that decides who gets in. */
export function ProveAgainDialog({ change }: { change: ProvenChange }) {
  const t = useTranslations('secondFactor.setUp.again');
  const words = useStepProblem();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { waiting } = change;
    if (!waiting) return;
    try {
      await proveAgain(password);
    } catch (error) {
      setProblem(words(error));
      return;
    }
    setPassword('');
    setProblem(undefined);
    await change.make(waiting);
  };
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={t('cancel')}
      isOpen={change.waiting !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) change.giveUp();
      }}
    >
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <TextField
          autoFocus
          type="password"
          autoComplete="current-password"
          label={t('password')}
          value={password}
          onChange={setPassword}
          problem={problem}
        />
        <Button type="submit" look="primary" className="self-end" isPending={change.isBusy}>
          {t('submit')}
        </Button>
      </form>
    </Dialog>
  );
}
