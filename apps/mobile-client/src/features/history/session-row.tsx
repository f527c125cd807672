import { space } from '@coachme/design-tokens/tokens';
import type { WorkoutSummary } from '@coachme/mobile-core/execution/workout-row';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Trophy } from 'lucide-react-native';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { durationSeconds } from './duration.rules.ts';

const styles = StyleSheet.create({
  records: { flexDirection: 'row', alignItems: 'center', gap: space(1) },
});

/** One session of the list: what, when, and what it came to. */
export function SessionRow({ workout, onPress }: { workout: WorkoutSummary; onPress: () => void }) {
  const t = useTranslations('history');
  const units = useTranslations('units');
  const formats = useFormats();
  const seconds = durationSeconds(workout);
  const parts = [
    `${formats.date(workout.localDate, 'weekday')} ${formats.date(workout.localDate, 'short')}`,
    ...(seconds === null ? [] : [t('minutes', { count: Math.round(seconds / 60) })]),
    units('sets', { count: workout.setCount }),
    ...(workout.volumeKg > 0 ? [formats.volume(workout.volumeKg)] : []),
  ];
  return (
    <ListRow
      title={workout.title}
      subtitle={parts.join(' · ')}
      onPress={onPress}
      {...(workout.recordCount > 0 ? { end: <Records count={workout.recordCount} /> } : {})}
    />
  );
}

function Records({ count }: { count: number }) {
  const t = useTranslations('history');
  const formats = useFormats();
  const { colors } = useTheme();
  return (
    <View role="img" aria-label={t('records', { count })} style={styles.records}>
      <Trophy size={18} strokeWidth={1.5} color={colors.ink} />
      <Text step="sm" weight="medium" isFigure>
        {formats.number(count)}
      </Text>
    </View>
  );
}
