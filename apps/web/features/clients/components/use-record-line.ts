'use client';

import type { PersonalRecord } from '@coachme/contracts/execution.words';
import type { Formats } from '@coachme/i18n/formats';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useFormats } from '#web/session/session.tsx';

const writersOf = (formats: Formats) => ({
  reps: formats.number,
  weight: formats.weight,
  volume: formats.volume,
  // An estimate is not known to the gram.
  e1rm: (kg: number) => formats.weight(Math.round(kg * 2) / 2),
});

/** A record in a line: what it is, how much, and what it beat. */
export function useRecordLine(): (record: PersonalRecord) => string {
  const t = useTranslations('workspace.client.records');
  const kinds = useTranslations('words.recordKinds');
  const formats = useFormats();
  return useCallback(
    ({ exerciseName, kind, value, previous }: PersonalRecord) => {
      const write = writersOf(formats)[kind];
      const line = { exercise: exerciseName, kind: kinds(kind), value: write(value) };
      return previous === null
        ? t('first', line)
        : t('beaten', { ...line, previous: write(previous) });
    },
    [formats, kinds, t],
  );
}
