'use client';

import type { LiveWorkout } from '@coachme/contracts/progress.contract';
import { recordSentence } from '@coachme/i18n/sentences';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useFormats } from '#web/session/session.tsx';

type LiveRecord = LiveWorkout['records'][number];

/** A record and what it beat, in a sentence. */
export function useRecordSentence(): (record: LiveRecord) => string {
  const t = useTranslations('workspace.day.live.records');
  const formats = useFormats();
  return useCallback((record: LiveRecord) => recordSentence(record, t, formats), [formats, t]);
}
