import type { ClientProfile } from '@coachme/contracts/clients.contract';
import { space } from '@coachme/design-tokens/tokens';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({ fact: { gap: space(0.5) } });
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** What one must know to prescribe. */
export function ProfileSection({ profile }: { profile: ClientProfile }) {
  const t = useTranslations('workspace.client.profile');
  const words = useTranslations('words');
  const { goals, injuries, equipment, trainingDays, trainingAge } = profile;
  const days = weekdays.filter((day) => trainingDays.includes(day));
  return (
    <Section title={t('title')}>
      <Fact name={t('goals')} value={goals.join('\n')} />
      <Fact name={t('injuries')} value={injuries.join('\n')} />
      <Fact
        name={t('trainingDays')}
        value={days.map((day) => words(`days.short.${day}`)).join(' · ')}
      />
      <Fact
        name={t('equipment')}
        value={equipment.map((item) => words(`equipment.${item}`)).join(', ')}
      />
      <Fact name={t('trainingAge')} value={trainingAge ? t(`ages.${trainingAge}`) : ''} />
    </Section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  const t = useTranslations('workspace.client.profile');
  return (
    <View style={styles.fact}>
      <Text step="sm" tone="ink3">
        {name}
      </Text>
      <Text tone={value === '' ? 'ink3' : 'ink'}>{value === '' ? t('unknown') : value}</Text>
    </View>
  );
}
