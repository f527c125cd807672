'use client';

import { Table } from '@coachme/ui-web/table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ListPart } from '#web/features/admin/components/list-part.tsx';
import { queuesQuery } from '#web/features/admin/queries.ts';
import { useFormats } from '#web/session/session.tsx';

/** How much of each kind is on its way. */
export function Queues() {
  const t = useTranslations('platform.delivery');
  const { number, instant } = useFormats();
  const queues = useInfiniteQuery(queuesQuery(browserApi));
  return (
    <ListPart
      title={t('queues.title')}
      query={queues}
      empty={{ title: t('queues.empty.title'), text: t('queues.empty.text') }}
    >
      {(rows) => (
        <Table
          caption={t('queues.title')}
          rows={rows}
          rowKey={({ name, kind }) => `${kind} ${name}`}
          columns={[
            {
              id: 'name',
              header: t('queues.name'),
              isRowHeader: true,
              cell: ({ name }) => <bdi>{name}</bdi>,
            },
            { id: 'kind', header: t('queues.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            {
              id: 'waiting',
              header: t('queues.waiting'),
              align: 'end',
              cell: ({ waiting }) => number(waiting),
            },
            {
              id: 'handed',
              header: t('queues.handed'),
              align: 'end',
              cell: ({ handed }) => number(handed),
            },
            {
              id: 'dead',
              header: t('queues.dead'),
              align: 'end',
              cell: ({ dead }) => (
                <span className={dead > 0 ? 'font-medium text-act' : ''}>{number(dead)}</span>
              ),
            },
            {
              id: 'oldest',
              header: t('queues.oldest'),
              align: 'end',
              cell: ({ oldestWaitingAt }) => (oldestWaitingAt ? instant(oldestWaitingAt) : '–'),
            },
          ]}
        />
      )}
    </ListPart>
  );
}
