import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Skeleton } from '@coachme/ui-mobile/skeleton';
import { Tabs } from '@coachme/ui-mobile/tabs';
import { TabsBar } from '@coachme/ui-mobile/tabs-bar';
import { Text } from '@coachme/ui-mobile/text';
import { Dumbbell, UserRound } from 'lucide-react-native';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Specimen } from './specimen.tsx';

/** What screens are laid out with. */
export function Paper() {
  const t = useTranslations('words');
  const [tab, setTab] = useState<'program' | 'exercise'>('program');
  const tabs = (['program', 'exercise'] as const).map((id) => ({
    id,
    label: t(`training.${id}`),
    Icon: id === 'program' ? UserRound : Dumbbell,
  }));
  return (
    <>
      <Specimen name="Tabs">
        <Tabs label={t('training.program')} tabs={tabs} value={tab} onChange={setTab}>
          <Text>{t(`training.${tab}`)}</Text>
        </Tabs>
      </Specimen>
      <Specimen name="TabsBar">
        <TabsBar label={t('training.program')} items={tabs} value={tab} onChange={setTab} />
      </Specimen>
      <Specimen name="ListRow">
        <ListRow title={t('training.program')} subtitle={t('state.saved')} />
        <ListRow title={t('training.exercise')} onPress={() => undefined} />
      </Specimen>
      <Specimen name="Section">
        <Section title={t('training.program')}>
          <Text>{t('state.empty')}</Text>
        </Section>
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          title={t('state.empty')}
          description={t('state.none')}
          action={<Button label={t('actions.add')} />}
        />
      </Specimen>
      <Specimen name="Skeleton">
        <Skeleton />
        <Skeleton width="60%" height={48} />
      </Specimen>
    </>
  );
}
