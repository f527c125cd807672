'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { AddCoachDialog } from '#web/features/clients/add-coach-dialog.tsx';
import { coachingsQuery } from '#web/features/clients/coaching-queries.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { CoachingRow } from '#web/features/clients/components/coaching-row.tsx';
import { useMay, useMe } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Who coaches a client, who did, and what each of them may see. */
export function CoachesPart({ client }: { client: Client }) {
  const t = useTranslations('consent.client');
  const { user } = useMe();
  const seesAll = useMay('client:view_all_gym');
  const mayArrange = seesAll || client.coach?.userId === user.id;
  const add = useOverlay('coach');
  const coachings = useQuery(coachingsQuery(browserApi, client.id));
  if (coachings.isPending) return <Skeleton className="mt-8 h-64 w-full" />;
  if (!coachings.data) return <QueryProblem query={coachings} />;
  const open = coachings.data.items.filter(({ state }) => state !== 'ended');
  const over = coachings.data.items.filter(({ state }) => state === 'ended');
  return (
    <div className="mt-8 flex max-w-3xl flex-col gap-8">
      <Card
        title={t('title')}
        action={mayArrange ? <Button onPress={() => add.open('new')}>{t('add')}</Button> : null}
      >
        {open.length === 0 ? <p className="text-ink-3">{t('none')}</p> : null}
        <ul className="-my-2">
          {open.map((coaching) => (
            <CoachingRow key={coaching.id} coaching={coaching} mayEnd={mayArrange} />
          ))}
        </ul>
      </Card>
      {over.length === 0 ? null : (
        <Card title={t('history')}>
          <ul className="-my-2">
            {over.map((coaching) => (
              <CoachingRow key={coaching.id} coaching={coaching} mayEnd={false} />
            ))}
          </ul>
        </Card>
      )}
      <AddCoachDialog client={client} taken={open.map(({ coach }) => coach.userId)} />
    </div>
  );
}
