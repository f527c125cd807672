import type { CoachDay } from '@coachme/contracts/progress.contract';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

/** What is planned for tomorrow, client by client. */
export function Tomorrow({ days }: { days: CoachDay['tomorrow'] }) {
  const t = useTranslations('workspace.day.tomorrow');
  return (
    <Section title={t('title')}>
      {days.length === 0 ? <Text tone="ink3">{t('nothing')}</Text> : null}
      <View>
        {days.map(({ clientId, clientName, title }) => (
          <ListRow
            key={`${clientId} ${title}`}
            start={<Avatar name={clientName} sizePx={32} />}
            title={clientName}
            subtitle={title}
            onPress={() => router.push(`/clients/${clientId}`)}
          />
        ))}
      </View>
    </Section>
  );
}
