'use client';

import { useScrollStop } from '@coachme/ui-web/use-scroll-stop';
import { useTranslations } from 'next-intl';
import type { PreviewDay } from '#web/features/clients/schedule-preview.ts';
import { useFormats } from '#web/session/session.tsx';

/** The dates a program would fall on, before it is given. */
export function SchedulePreview({ days }: { days: readonly PreviewDay[] }) {
  const t = useTranslations('workspace.client.assignment');
  const words = useTranslations('words.training');
  const formats = useFormats();
  const list = useScrollStop<HTMLOListElement>();
  const last = days.at(-1);
  if (!last) return <p className="text-ink-3">{t('noDates')}</p>;
  return (
    <section aria-label={t('preview')}>
      <p className="mb-2 text-ink-2">
        {t('span', { count: days.length, date: formats.date(last.date) })}
      </p>
      <ol ref={list} className="max-h-56 overflow-y-auto rounded border border-line">
        {days.map(({ date, week, name }, index) => (
          <li
            key={date}
            className="flex items-baseline gap-3 border-line border-b px-3 py-2 text-sm last:border-b-0"
          >
            <span className="w-24 shrink-0 text-ink-3 tabular-nums">
              {days[index - 1]?.week === week ? '' : words('week', { number: week })}
            </span>
            <span className="w-28 shrink-0 tabular-nums">
              {formats.date(date, 'weekday')} {formats.date(date, 'short')}
            </span>
            <span className="min-w-0 truncate text-ink-2">{name}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
