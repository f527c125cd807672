import { space } from '@coachme/design-tokens/tokens';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { listWorkouts } from '@coachme/mobile-core/execution/local';
import type { WorkoutSummary } from '@coachme/mobile-core/execution/workout-row';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useCallback, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { groupedBy } from './grouped.rules.ts';
import { SessionRow } from './session-row.tsx';

const PAGE = 40;
const styles = StyleSheet.create({ month: { gap: space(1) } });

/** Every finished session, newest first, by month. */
export function HistoryScreen() {
  const t = useTranslations('history');
  const [limit, setLimit] = useState(PAGE);
  const ask = useCallback((db: DeviceDatabase) => listWorkouts(db, { limit: limit + 1 }), [limit]);
  const found = useDeviceQuery(ask);
  return (
    <Screen title={t('title')} above={<SyncLine />}>
      {found?.length === 0 ? <Nothing /> : null}
      {groupedBy(found?.slice(0, limit) ?? [], monthOf).map(([month, workouts]) => (
        <Month key={month} workouts={workouts} />
      ))}
      {found && found.length > limit ? (
        <Button label={t('more')} onPress={() => setLimit(limit + PAGE)} />
      ) : null}
    </Screen>
  );
}

/** `YYYY-MM` */
const monthOf = ({ localDate }: WorkoutSummary) => localDate.slice(0, 7);

function Month({ workouts }: { workouts: readonly WorkoutSummary[] }) {
  const formats = useFormats();
  const first = workouts[0];
  if (!first) return null;
  return (
    <View style={styles.month}>
      <Text step="sm" weight="medium" tone="ink3" role="heading" aria-level={2}>
        {formats.date(first.localDate, 'month')}
      </Text>
      {workouts.map((workout) => (
        <SessionRow
          key={workout.id}
          workout={workout}
          onPress={() => router.push(`/history/${workout.id}`)}
        />
      ))}
    </View>
  );
}

function Nothing() {
  const t = useTranslations('history');
  return (
    <EmptyState
      title={t('empty')}
      description={t('emptyBody')}
      action={<Button label={t('toToday')} onPress={() => router.navigate('/')} />}
    />
  );
}
