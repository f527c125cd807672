import { space } from '@coachme/design-tokens/tokens';
import type { WorkoutRecord } from '@coachme/mobile-core/execution/records';
import { Chalk } from '@coachme/ui-mobile/chalk';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useRecordValue } from '../../app-shell/use-record-value.ts';

const styles = StyleSheet.create({
  list: { gap: space(3) },
  record: { gap: space(0.5) },
});

/** What this session beat, and what it beat. */
export function RecordList({ records }: { records: readonly WorkoutRecord[] }) {
  const t = useTranslations('history');
  if (records.length === 0) return null;
  return (
    <View style={styles.list}>
      <Chalk weight="medium">{t('records', { count: records.length })}</Chalk>
      {records.map((record) => (
        <RecordLine key={`${record.exerciseId} ${record.best.kind}`} record={record} />
      ))}
    </View>
  );
}

function RecordLine({ record }: { record: WorkoutRecord }) {
  const t = useTranslations('history');
  const kinds = useTranslations('words.recordKinds');
  const write = useRecordValue();
  const { best } = record;
  return (
    <View style={styles.record}>
      <Text weight="medium">{record.exerciseName}</Text>
      <Text step="sm" tone="ink2" isFigure>
        {kinds(best.kind)} ·{' '}
        {best.beats === null
          ? write(best.kind, best.value)
          : t('beat', {
              value: write(best.kind, best.value),
              previous: write(best.kind, best.beats.value),
            })}
      </Text>
    </View>
  );
}
