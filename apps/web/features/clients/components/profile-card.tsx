'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '#web/features/clients/components/card.tsx';
import { weekdays } from '#web/features/clients/components/weekdays.ts';
import { ProfileDialog } from '#web/features/clients/profile-dialog.tsx';
import { useMay } from '#web/session/session.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** What one must know to prescribe. */
export function ProfileCard({ client }: { client: Client }) {
  const t = useTranslations('workspace.client.profile');
  const words = useTranslations('words');
  const edit = useOverlay('edit');
  const mayEdit = useMay('client:update');
  const { goals, injuries, equipment, trainingDays, trainingAge } = client.profile;
  return (
    <Card
      title={t('title')}
      action={
        mayEdit ? (
          <Button look="quiet" size="small" onPress={() => edit.open('profile')}>
            {words('actions.edit')}
          </Button>
        ) : null
      }
    >
      <dl className="flex flex-col gap-4 text-sm">
        <Fact name={t('goals')}>{lines(goals)}</Fact>
        <Fact name={t('injuries')}>{lines(injuries)}</Fact>
        <Fact name={t('trainingDays')}>
          {weekdays
            .filter((day) => trainingDays.includes(day))
            .map((day) => words(`days.short.${day}`))
            .join(' · ')}
        </Fact>
        <Fact name={t('equipment')}>
          {equipment.map((item) => words(`equipment.${item}`)).join(', ')}
        </Fact>
        <Fact name={t('trainingAge')}>{trainingAge ? t(`ages.${trainingAge}`) : null}</Fact>
      </dl>
      {mayEdit ? <ProfileDialog key={client.revision} client={client} /> : null}
    </Card>
  );
}

function lines(texts: readonly string[]): ReactNode {
  return texts.length > 0
    ? texts.map((text) => (
        // Each in its own direction, all from the side on which the page begins.
        <span key={text} className="block">
          <bdi>{text}</bdi>
        </span>
      ))
    : null;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations('workspace.client.profile');
  return (
    <div>
      <dt className="text-ink-3">{name}</dt>
      <dd>{children || <span className="text-ink-3">{t('unknown')}</span>}</dd>
    </div>
  );
}
