import type { Workout } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { recordsOfWorkout } from '@coachme/mobile-core/execution/records';
import { inLibraryWords } from '@coachme/mobile-core/library/local';
import { useRecordValue } from '@coachme/mobile-shell/use-record-value';
import { Chalk } from '@coachme/ui-mobile/chalk';
import { Text } from '@coachme/ui-mobile/text';
import { useCallback } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../../app-shell/device.tsx';

const styles = StyleSheet.create({
  frame: { gap: space(3) },
  row: { gap: space(1) },
});

/** The records of the session, each with what it beat. */
export function SessionRecords({ workout }: { workout: Workout }) {
  const t = useTranslations('logger.summary');
  const words = useTranslations('words.recordKinds');
  const write = useRecordValue();
  const ask = useCallback(
    async (db: DeviceDatabase) => {
      const [named = workout] = await inLibraryWords(db, [workout]);
      return recordsOfWorkout(db, named);
    },
    [workout],
  );
  const records = useDeviceQuery(ask);
  if (!records || records.length === 0) return null;
  const exercises = records.filter(
    (record, at) => records.findIndex(({ exerciseId }) => exerciseId === record.exerciseId) === at,
  );
  return (
    <View style={styles.frame}>
      <Chalk weight="semibold">{t('records')}</Chalk>
      {exercises.map(({ exerciseId, exerciseName }) => (
        <View key={exerciseId} style={styles.row}>
          <Text weight="medium">{exerciseName}</Text>
          {records
            .filter((record) => record.exerciseId === exerciseId)
            .map(({ best }) => (
              <Text key={best.kind} step="sm" tone="ink2" isFigure>
                {t('beat', {
                  kind: words(best.kind),
                  value: write(best.kind, best.value),
                  previous: write(best.kind, best.beats?.value ?? 0),
                })}
              </Text>
            ))}
        </View>
      ))}
    </View>
  );
}
