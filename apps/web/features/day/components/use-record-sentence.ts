'use client';

import type { LiveWorkout } from '@coachme/contracts/progress.contract';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useFormats } from '#web/session/session.tsx';

type LiveRecord = LiveWorkout['records'][number];

/** A record and what it beat, in a sentence. */
export function useRecordSentence(): (record: LiveRecord) => string {
  const t = useTranslations('workspace.day.live.records');
  const formats = useFormats();
  return useCallback(
    ({ exerciseName: exercise, kind, value, previous }: LiveRecord) => {
      const write = (amount: number) =>
        kind === 'reps' ? formats.number(amount) : formats.weight(Math.round(amount * 2) / 2);
      const key = kind === 'weight' || kind === 'reps' || kind === 'volume' ? kind : 'e1rm';
      return previous === null
        ? t('first', { exercise, value: write(value) })
        : t(key, { exercise, value: write(value), previous: write(previous) });
    },
    [formats, t],
  );
}
