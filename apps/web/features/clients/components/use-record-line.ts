'use client';

import type { PersonalRecord } from '@coachme/contracts/execution.words';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useFormats } from '#web/session/session.tsx';

/** A record in a line: what it is, how much, and what it beat. */
export function useRecordLine(): (record: PersonalRecord) => string {
  const t = useTranslations('workspace.client.records');
  const kinds = useTranslations('words.recordKinds');
  const formats = useFormats();
  return useCallback(
    ({ exerciseName, kind, value, previous }: PersonalRecord) => {
      const write = (amount: number) =>
        kind === 'reps' ? formats.number(amount) : formats.weight(Math.round(amount * 100) / 100);
      const line = { exercise: exerciseName, kind: kinds(kind), value: write(value) };
      return previous === null
        ? t('first', line)
        : t('beaten', { ...line, previous: write(previous) });
    },
    [formats, kinds, t],
  );
}
