'use client';

import type { ImportCounts, ImportState } from '@coachme/contracts/imports.contract';
import { useTranslations } from 'next-intl';
import { isAtWork } from '#web/features/imports/queries.ts';
import { useFormats } from '#web/session/session.tsx';

/** How far the server is; nothing when it is done. */
export function Progress({ state, counts }: { state: ImportState; counts: ImportCounts }) {
  const t = useTranslations('imports');
  const formats = useFormats();
  if (!isAtWork(state)) return null;
  const all = counts.sessions - counts.knownSessions;
  const text =
    state === 'committing'
      ? t('progress', {
          done: formats.number(counts.writtenSessions),
          all: formats.number(all),
        })
      : t(state === 'reading' ? 'readingText' : 'undoingText');
  return (
    <div className="flex flex-col gap-2">
      <p role="status">{text}</p>
      <progress
        aria-label={t(`states.${state}`)}
        className="h-2 w-full max-w-md accent-ink"
        {...(state === 'committing'
          ? { value: counts.writtenSessions, max: Math.max(all, 1) }
          : {})}
      />
    </div>
  );
}
