'use client';

import { createFormats } from '@coachme/i18n/formats';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { everyMinute, thisMinuteMs } from '#web/session/every-minute.ts';
import { useMe } from '#web/session/session.tsx';

/** What the clock says where a client is. */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const t = useTranslations('workspace.client');
  const { user } = useMe();
  const now = useSyncExternalStore<number | null>(everyMinute, thisMinuteMs, () => null);
  if (now === null) return null;
  const formats = createFormats({ ...user, timeZone });
  return <span className="tabular-nums">{t('localTime', { time: formats.time(now) })}</span>;
}
