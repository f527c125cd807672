import { space } from '@coachme/design-tokens/tokens';
import type { DuePlan } from '@coachme/mobile-core/execution/local';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';

const styles = StyleSheet.create({ list: { gap: space(1) } });

/** What was missed and stays open, in few lines: it must not push today out of sight. */
export function MissedList(props: {
  missed: readonly DuePlan[];
  onChoose: (date: string) => void;
}) {
  const { missed, onChoose } = props;
  const t = useTranslations('today');
  if (missed.length === 0) return null;
  return (
    <View style={styles.list}>
      <Text weight="semibold" role="heading" aria-level={2}>
        {t('stillOpen')}
      </Text>
      <Text step="sm" tone="ink2">
        {t('stillOpenBody')}
      </Text>
      {missed.map((plan) => (
        <MissedRow
          key={plan.scheduledDay.id}
          plan={plan}
          onPress={() => onChoose(plan.scheduledDay.date)}
        />
      ))}
    </View>
  );
}

function MissedRow({ plan, onPress }: { plan: DuePlan; onPress: () => void }) {
  const formats = useFormats();
  const units = useTranslations('units');
  const { day, date, programTitle } = plan.scheduledDay;
  const prescriptions = day.groups.flatMap((group) => group.prescriptions);
  return (
    <ListRow
      title={day.name || programTitle}
      subtitle={[
        `${formats.date(date, 'weekday')} ${formats.date(date, 'short')}`,
        units('exercises', { count: prescriptions.length }),
      ].join(' · ')}
      onPress={onPress}
    />
  );
}
