'use client';

import type { NeedsYou } from '@coachme/contracts/progress.contract';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type * as z from 'zod';
import { QueueRow } from '#web/features/day/components/queue-row.tsx';
import { useRowKeys } from '#web/features/day/components/use-row-keys.ts';

export type Need = z.infer<typeof NeedsYou>;

const urgencies = ['now', 'today', 'later'] as const;

/** Who needs the coach, the most pressing first. J and K move, Enter looks closer. */
export function Queue({ needsYou }: { needsYou: readonly Need[] }) {
  const t = useTranslations('workspace.day');
  const ref = useRef<HTMLElement>(null);
  useRowKeys(ref);
  return (
    <section ref={ref} aria-label={t('queue')} className="min-w-0">
      {needsYou.length === 0 ? (
        <EmptyState title={t('nobody.title')}>{t('nobody.text')}</EmptyState>
      ) : null}
      {urgencies.map((urgency) => {
        const needs = needsYou.filter((need) => need.urgency === urgency);
        if (needs.length === 0) return null;
        return (
          <div key={urgency} className="mb-8">
            <h2
              className="border-ink border-b pb-2 font-semibold"
              title={t(`urgencyWhy.${urgency}`)}
            >
              {t(`urgency.${urgency}`)}
              <span className="ps-2 font-normal text-ink-3 tabular-nums">{needs.length}</span>
            </h2>
            <ul>
              {needs.map((need) => (
                <QueueRow key={`${need.clientId}-${need.reason}`} need={need} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
