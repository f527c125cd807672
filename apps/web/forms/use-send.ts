'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import { useState } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

type Sending<Values extends FieldValues, Sent> = {
  readonly form: UseFormReturn<Values, unknown, Sent>;
  readonly send: (values: Sent) => Promise<void>;
  /** Refusals that belong beside one field, by reason. */
  readonly fieldOf?: Readonly<Record<string, FieldPath<Values>>>;
};

/** Sends a form; a refusal appears beside its field, else above the button. */
export function useSend<Values extends FieldValues, Sent>({
  form,
  send,
  fieldOf = {},
}: Sending<Values, Sent>) {
  const words = useProblemWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    setSending(true);
    try {
      await send(values);
    } catch (error) {
      const field = error instanceof ApiError ? fieldOf[error.reason] : undefined;
      if (field) form.setError(field, { message: words(error) }, { shouldFocus: true });
      else setProblem(words(error));
    } finally {
      setSending(false);
    }
  });
  return { submit, problem, isSending };
}
