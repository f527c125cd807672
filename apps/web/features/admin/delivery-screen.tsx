'use client';

import { PageHeader } from '@coachme/ui-web/page-header';
import { useTranslations } from 'next-intl';
import { DeadLetters } from '#web/features/admin/components/dead-letters.tsx';
import { Queues } from '#web/features/admin/components/queues.tsx';
import { Schedules } from '#web/features/admin/components/schedules.tsx';

/** What contexts tell each other: what is stuck first, then what is on its way, then what happens at times. */
export function DeliveryScreen() {
  const t = useTranslations('platform.delivery');
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <div className="mt-8 flex flex-col gap-12">
        <DeadLetters />
        <Queues />
        <Schedules />
      </div>
    </>
  );
}
