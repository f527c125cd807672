'use client';

import type { PlatformSchedule } from '@coachme/contracts/platform.contract';
import { Chip } from '@coachme/ui-web/chip';
import { Table } from '@coachme/ui-web/table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ListPart } from '#web/features/admin/components/list-part.tsx';
import { schedulesQuery } from '#web/features/admin/queries.ts';
import { useFormats } from '#web/session/session.tsx';

/** What happens again and again, and how the last time went. */
export function Schedules() {
  const t = useTranslations('platform.delivery.schedules');
  const { instant } = useFormats();
  const schedules = useInfiniteQuery(schedulesQuery(browserApi));
  return (
    <ListPart
      title={t('title')}
      query={schedules}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
    >
      {(rows) => (
        <Table
          caption={t('title')}
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            {
              id: 'name',
              header: t('name'),
              isRowHeader: true,
              cell: ({ name }) => <bdi>{name}</bdi>,
            },
            {
              id: 'last',
              header: t('last'),
              className: 'whitespace-nowrap',
              cell: ({ lastDoneAt }) => (lastDoneAt ? instant(lastDoneAt) : t('never')),
            },
            {
              id: 'next',
              header: t('next'),
              className: 'whitespace-nowrap',
              cell: ({ nextAt }) => instant(nextAt),
            },
            { id: 'state', header: t('state'), cell: (row) => <ScheduleState schedule={row} /> },
          ]}
        />
      )}
    </ListPart>
  );
}

function ScheduleState({ schedule }: { schedule: PlatformSchedule }) {
  const t = useTranslations('platform.delivery.schedules');
  const { lastError, lastDoneAt, attempts } = schedule;
  // What has never run is neither well nor not.
  if (lastError === null && lastDoneAt === null) return '–';
  if (lastError === null) return <Chip tone="on-track">{t('well')}</Chip>;
  return (
    <div className="flex max-w-prose flex-col items-start gap-1">
      <Chip tone="act">{t('failed', { count: attempts })}</Chip>
      <span className="break-words text-act" dir="auto">
        {lastError}
      </span>
    </div>
  );
}
