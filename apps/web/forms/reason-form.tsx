'use client';

import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

const fewestLetters = 3;

type ReasonFormProps = {
  label: string;
  hint: string;
  submitLabel: string;
  /** Does what the reason was asked for. */
  send: (reason: string) => Promise<unknown>;
  /** Leaves the page: the button stays pending. */
  onSent: () => void;
  /** What is said or asked before the reason. */
  children?: ReactNode;
};

/** Asks why before something that others will read about. */
export function ReasonForm({ send, onSent, children, ...words }: ReasonFormProps) {
  const forms = useTranslations('forms');
  const say = useProblemWords();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const sending = useMutation({ mutationFn: () => send(reason), onSuccess: onSent });
  const isTooShort = reason.trim().length < fewestLetters;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isTooShort) sending.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      {children}
      <TextField
        autoFocus
        label={words.label}
        hint={words.hint}
        maxLength={200}
        value={reason}
        onChange={setReason}
        problem={isTried && isTooShort ? forms('required') : undefined}
      />
      <FormProblem problem={sending.isError ? say(sending.error) : null} />
      <Button
        type="submit"
        look="primary"
        isPending={sending.isPending || sending.isSuccess}
        className="self-start"
      >
        {words.submitLabel}
      </Button>
    </form>
  );
}
