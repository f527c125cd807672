'use client';

import type { Coaching } from '@coachme/contracts/coachings.contract';
import { Avatar } from '@coachme/ui-web/avatar';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useEndCoaching } from '#web/features/clients/coaching-actions.ts';
import { useMe } from '#web/session/session.tsx';
import { ConfirmDialog } from '#web/shell/confirm-dialog.tsx';
import { useDays } from './use-days.ts';

/** One coach of a client: as what, since when, and what they may see until when. */
export function CoachingRow({ coaching, mayEnd }: { coaching: Coaching; mayEnd: boolean }) {
  const t = useTranslations('consent');
  const { coach, part, state } = coaching;
  const isMine = useMe().user.id === coach.userId;
  const isOver = state === 'ended';
  return (
    <li className="flex flex-col gap-3 border-line border-b py-4 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Avatar name={coach.name || '–'} />
        <div className="min-w-0 flex-1">
          <p className="font-medium">{coach.name || '–'}</p>
          <p className="text-ink-2 text-sm">
            {t(`parts.${part}`)} · <Times coaching={coaching} />
          </p>
        </div>
        <State coaching={coaching} />
        {!isOver && (mayEnd || isMine) ? <End coaching={coaching} /> : null}
      </div>
      {coaching.note ? <p className="text-ink-2 text-sm">“{coaching.note}”</p> : null}
      {state === 'active' || state === 'upcoming' ? <Shares coaching={coaching} /> : null}
    </li>
  );
}

function Times({ coaching }: { coaching: Coaching }) {
  const t = useTranslations('consent');
  const day = useDays();
  const { acceptedAt, askedAt, endedAt, endsAt, startsAt, state } = coaching;
  if (state === 'asked') return t('since', { date: day(askedAt) });
  const until = endedAt ?? endsAt;
  return until
    ? t('period', { from: day(startsAt), until: day(until) })
    : t('since', { date: day(acceptedAt ?? startsAt) });
}

function State({ coaching }: { coaching: Coaching }) {
  const t = useTranslations('consent');
  const { awaits, coach, endedHow, state } = coaching;
  if (state === 'ended') return <Chip>{t(endedHow ? `ended.${endedHow}` : 'states.ended')}</Chip>;
  if (state === 'active') return <Chip tone="on-track">{t('states.active')}</Chip>;
  if (state === 'upcoming') return <Chip>{t('states.upcoming')}</Chip>;
  return (
    <Chip tone="watch">
      {awaits.includes('coach') ? t('awaitsCoach', { name: coach.name }) : t('awaitsClient')}
    </Chip>
  );
}

function Shares({ coaching: { shares } }: { coaching: Coaching }) {
  const t = useTranslations('consent');
  const day = useDays();
  if (shares.length === 0) return <p className="text-ink-3 text-sm">{t('client.seesNothing')}</p>;
  return (
    <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2" aria-label={t('client.sees')}>
      {shares.map(({ scope, since, until }) => (
        <div key={scope} className="flex flex-wrap items-baseline justify-between gap-x-3">
          <dt className="font-medium">{t(`scopes.${scope}.name`)}</dt>
          <dd className="text-ink-2">
            {t('since', { date: day(since) })},{' '}
            {until ? t('until', { date: day(until) }) : t('untilChanged')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function End({ coaching }: { coaching: Coaching }) {
  const t = useTranslations('consent.client');
  const action = useEndCoaching(coaching.id);
  const [isAsking, setAsking] = useState(false);
  const { name } = coaching.coach;
  const isRequest = coaching.state === 'asked';
  const label = isRequest ? t('withdraw') : t('end');
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        title={isRequest ? t('withdrawTitle') : t('endTitle', { name })}
        actionLabel={label}
        action={action}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        {isRequest ? t('withdrawText') : t('endText', { name })}
      </ConfirmDialog>
    </>
  );
}
