'use client';

import type { CoachDay } from '@coachme/contracts/progress.contract';
import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** What tomorrow brings. */
export function Tomorrow({ days }: { days: CoachDay['tomorrow'] }) {
  const t = useTranslations('workspace.day.tomorrow');
  return (
    <section aria-label={t('title')} className="min-w-0">
      <h2 className="border-ink border-b pb-2 font-semibold">{t('title')}</h2>
      {days.length === 0 ? <p className="py-4 text-ink-3">{t('nothing')}</p> : null}
      <ul>
        {days.map(({ clientId, clientName, title }) => (
          <li
            key={`${clientId}-${title}`}
            className="flex items-baseline gap-4 border-line border-b py-2.5"
          >
            <Link
              href={`/coach/clients/${clientId}`}
              className="w-40 shrink-0 truncate rounded-sm hover:underline"
            >
              {clientName}
            </Link>
            <span className="min-w-0 truncate text-ink-2">{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
