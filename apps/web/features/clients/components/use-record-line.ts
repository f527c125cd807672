'use client';

import type { PersonalRecord } from '@coachme/contracts/execution.words';
import { recordLine } from '@coachme/i18n/sentences';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useFormats } from '#web/session/session.tsx';

/** A record in a line: what it is, how much, and what it beat. */
export function useRecordLine(): (record: PersonalRecord) => string {
  const t = useTranslations('workspace.client.records');
  const kinds = useTranslations('words.recordKinds');
  const formats = useFormats();
  return useCallback(
    (record: PersonalRecord) => recordLine(record, { t, kinds }, formats),
    [formats, kinds, t],
  );
}
