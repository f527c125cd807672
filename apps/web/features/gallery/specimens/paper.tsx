'use client';

import { Avatar } from '@coachme/ui-web/avatar';
import { Button } from '@coachme/ui-web/button';
import { Chalk } from '@coachme/ui-web/chalk';
import { Chip } from '@coachme/ui-web/chip';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Spinner } from '@coachme/ui-web/spinner';
import { useTranslations } from 'next-intl';
import { Shown, type Specimen } from '#web/features/gallery/specimen.tsx';

const faces = ['Amina Wanjiru', 'Tom Becker', 'Elif Demir', 'ليلى حسن'] as const;

function Avatars() {
  return (['small', 'medium', 'large'] as const).map((size) => (
    <Shown key={size}>
      {faces.map((name) => (
        <Avatar key={name} name={name} size={size} />
      ))}
    </Shown>
  ));
}

function Chips() {
  const t = useTranslations('words.state');
  return (
    <Shown>
      <Chip>{t('optional')}</Chip>
      <Chip tone="on-track">{t('onTrack')}</Chip>
      <Chip tone="watch">{t('watch')}</Chip>
      <Chip tone="act">{t('act')}</Chip>
      <Chip tone="chalk">{t('saved')}</Chip>
    </Shown>
  );
}

function Empty() {
  const t = useTranslations('words');
  return (
    <EmptyState title={t('state.empty')} action={<Button>{t('actions.add')}</Button>}>
      {t('training.oneRepMax')}
    </EmptyState>
  );
}

function Header() {
  const t = useTranslations('words');
  return (
    <div className="[&_h1]:text-lg">
      <PageHeader
        eyebrow={t('actions.back')}
        title={t('training.program')}
        summary={t('state.saved')}
        actions={<Button look="primary">{t('actions.add')}</Button>}
      />
    </div>
  );
}

function Waiting() {
  const t = useTranslations('words.state');
  return (
    <>
      <Skeleton className="h-5 w-40" />
      <Skeleton className="h-16 w-full" />
      <Spinner label={t('loading')} />
    </>
  );
}

function Mark() {
  const t = useTranslations('words.training');
  return (
    <p>
      <Chalk>{t('personalRecord')}</Chalk>
    </p>
  );
}

export const paperSpecimens: readonly Specimen[] = [
  { name: 'avatar', Specimen: Avatars },
  { name: 'chip', Specimen: Chips },
  { name: 'empty-state', Specimen: Empty },
  { name: 'page-header', Specimen: Header },
  { name: 'skeleton, spinner', Specimen: Waiting },
  { name: 'chalk', Specimen: Mark },
];
