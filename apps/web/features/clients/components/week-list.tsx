'use client';

import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { useTranslations } from 'next-intl';
import { Card } from '#web/features/clients/components/card.tsx';
import { marks } from '#web/features/clients/components/marks.ts';
import { useFormats } from '#web/session/session.tsx';

/** This week as a list, where there is no room for a strip. */
export function WeekList({ week }: { week: ClientDashboard['week'] }) {
  const t = useTranslations('workspace.client');
  const formats = useFormats();
  return (
    <Card title={t('week')}>
      <ol className="flex flex-col gap-2 text-sm">
        {week.map(({ date, state, title }) => {
          const { Icon, look } = marks[state];
          return (
            <li key={date} className="flex items-center gap-3">
              <span className="w-16 shrink-0 text-ink-3">{formats.date(date, 'weekday')}</span>
              <span className={`flex w-28 shrink-0 items-center gap-1.5 ${look}`}>
                <Icon aria-hidden className="size-4" strokeWidth={2} />
                {t(`marks.${state}`)}
              </span>
              <span className="min-w-0 truncate text-ink-2">{title}</span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
