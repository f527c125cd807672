'use client';

import { CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useIsOnline } from '#web/features/programs/components/use-is-online.ts';

/** Without a connection: where what is written goes meanwhile. */
export function OfflineNote({ isUnsaved }: { isUnsaved: boolean }) {
  const t = useTranslations('offline');
  const isOnline = useIsOnline();
  if (isOnline && !isUnsaved) return null;
  return (
    <p
      role="status"
      className="mt-4 flex items-center gap-2 rounded bg-sunken px-4 py-3 text-ink-2"
    >
      <CloudOff aria-hidden className="size-4 shrink-0" strokeWidth={1.5} />
      {t('note')}
    </p>
  );
}
