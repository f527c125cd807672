'use client';

import { Button } from '@coachme/ui-web/button';
import { Kbd } from '@coachme/ui-web/kbd';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Tabs } from '@coachme/ui-web/tabs';
import { Tooltip } from '@coachme/ui-web/tooltip';
import { useTranslations } from 'next-intl';
import { Shown, type Specimen } from '#web/features/gallery/specimen.tsx';

const looks = ['primary', 'secondary', 'quiet', 'danger'] as const;
const states = [undefined, 'hover', 'focus'] as const;

function Buttons() {
  const t = useTranslations('words.actions');
  return looks.map((look) => (
    <div key={look} className="flex flex-wrap gap-3">
      {states.map((state) => (
        <Shown key={state ?? 'rest'} as={state}>
          <Button look={look}>{t('save')}</Button>
        </Shown>
      ))}
      <Button look={look} size="small">
        {t('save')}
      </Button>
      <Button look={look} isDisabled>
        {t('save')}
      </Button>
      <Button look={look} isPending pendingLabel={t('save')}>
        {t('save')}
      </Button>
    </div>
  ));
}

function Links() {
  const t = useTranslations('words.actions');
  return (
    <div className="flex flex-wrap gap-3">
      {states.map((state) => (
        <Shown key={state ?? 'rest'} as={state}>
          <LinkButton href="#">{t('open')}</LinkButton>
        </Shown>
      ))}
    </div>
  );
}

function Views() {
  const t = useTranslations('words.state');
  const items = (['onTrack', 'watch', 'act'] as const).map((id) => ({
    id,
    label: t(id),
    href: `#${id}`,
  }));
  return <Tabs label={t('onTrack')} items={items} value="watch" />;
}

function Tip() {
  const t = useTranslations('words');
  return (
    <Shown>
      <Tooltip text={t('training.oneRepMax')}>
        <Button>{t('training.load')}</Button>
      </Tooltip>
    </Shown>
  );
}

export const actionSpecimens: readonly Specimen[] = [
  { name: 'button', Specimen: Buttons },
  { name: 'link-button', Specimen: Links },
  { name: 'tabs', Specimen: Views },
  { name: 'tooltip', Specimen: Tip },
  {
    name: 'kbd',
    Specimen: () => (
      <Shown>
        <Kbd>Ctrl</Kbd>
        <Kbd>K</Kbd>
      </Shown>
    ),
  },
];
