import { space } from '@coachme/design-tokens/tokens';
import type { WorkoutRecord } from '@coachme/mobile-core/execution/records';
import { useRecordValue } from '@coachme/mobile-shell/use-record-value';
import { Chalk } from '@coachme/ui-mobile/chalk';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { groupedBy } from './grouped.rules.ts';

const styles = StyleSheet.create({
  list: { gap: space(3) },
  exercise: { gap: space(0.5) },
});

/** What this session beat, and what it beat, exercise by exercise. */
export function RecordList({ records }: { records: readonly WorkoutRecord[] }) {
  const t = useTranslations('history');
  if (records.length === 0) return null;
  return (
    <View style={styles.list}>
      <Chalk weight="medium">{t('records', { count: records.length })}</Chalk>
      {groupedBy(records, (record) => record.exerciseId).map(([exerciseId, ofExercise]) => (
        <View key={exerciseId} style={styles.exercise}>
          <Text weight="medium">{ofExercise[0]?.exerciseName}</Text>
          {ofExercise.map((record) => (
            <RecordLine key={record.best.kind} best={record.best} />
          ))}
        </View>
      ))}
    </View>
  );
}

function RecordLine({ best }: { best: WorkoutRecord['best'] }) {
  const t = useTranslations('history');
  const kinds = useTranslations('words.recordKinds');
  const write = useRecordValue();
  const value = write(best.kind, best.value);
  return (
    <Text step="sm" tone="ink2" isFigure>
      {kinds(best.kind)} ·{' '}
      {best.beats === null
        ? value
        : t('beat', { value, previous: write(best.kind, best.beats.value) })}
    </Text>
  );
}
