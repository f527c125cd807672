'use client';

import { createFormats } from '@coachme/i18n/formats';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { useMe } from '#web/session/session.tsx';

const minute = 60_000;

function everyMinute(onChange: () => void): () => void {
  const timer = setInterval(onChange, minute);
  return () => clearInterval(timer);
}

const thisMinute = () => Math.floor(Date.now() / minute);

/** What the clock says where a client is. */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const t = useTranslations('workspace.client');
  const { user } = useMe();
  const now = useSyncExternalStore<number | null>(everyMinute, thisMinute, () => null);
  if (now === null) return null;
  const formats = createFormats({ ...user, timeZone });
  return (
    <span className="tabular-nums">{t('localTime', { time: formats.time(now * minute) })}</span>
  );
}
