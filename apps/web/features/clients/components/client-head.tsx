'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { Avatar } from '@coachme/ui-web/avatar';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { LinkButton } from '@coachme/ui-web/link-button';
import { useTranslations } from 'next-intl';
import { ClientMenu } from '#web/features/clients/components/client-menu.tsx';
import { LocalTime } from '#web/features/clients/components/local-time.tsx';
import { useFormats, useMay } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Who it is, how they stand, the time where they are, and what can be done. */
export function ClientHead({ client }: { client: Client }) {
  const t = useTranslations('workspace.client');
  const formats = useFormats();
  const assign = useOverlay('assign');
  const joinedOn = localDateIn(client.timeZone, Date.parse(client.joinedAt));
  const mayAssign = useMay('program:assign');
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-4">
      <Avatar name={client.name} size="large" />
      <div className="min-w-0 flex-1 basis-56">
        <h1 className="text-xl tracking-tight">{client.name}</h1>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
          {client.status === 'active' ? null : (
            <Chip tone="watch">{t(`statuses.${client.status}`)}</Chip>
          )}
          {client.onboardedAt === null ? <Chip>{t('notOnboarded')}</Chip> : null}
          <LocalTime timeZone={client.timeZone} />
          <span>{t('since', { date: formats.date(joinedOn, 'month') })}</span>
          {client.coach ? <span>{t('coachedBy', { name: client.coach.name })}</span> : null}
        </p>
      </div>
      <div className="flex gap-2">
        {client.email ? (
          <LinkButton href={`mailto:${client.email}`}>{t('write')}</LinkButton>
        ) : null}
        {mayAssign && client.status !== 'archived' ? (
          <Button look="primary" onPress={() => assign.open('new')}>
            {t('assign')}
          </Button>
        ) : null}
        <ClientMenu client={client} />
      </div>
    </header>
  );
}
