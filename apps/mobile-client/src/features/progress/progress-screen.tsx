import type { PersonalRecord } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { workoutsWithExercise } from '@coachme/mobile-core/execution/local';
import { allBests } from '@coachme/mobile-core/execution/records';
import { Screen } from '@coachme/mobile-shell/screen';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { LiftCard } from './lift-card.tsx';
import { type StrengthPoint, strengthPoints } from './progress.rules.ts';

const styles = StyleSheet.create({ section: { gap: space(4) } });

export interface Lift {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly records: readonly PersonalRecord[];
  readonly points: readonly StrengthPoint[];
}

/** Each trained exercise with its line, those trained most often first. */
async function findLifts(db: DeviceDatabase): Promise<Lift[]> {
  const lifts: Lift[] = [];
  for (const best of await allBests(db)) {
    const workouts = await workoutsWithExercise(db, best.exerciseId);
    lifts.push({ ...best, points: strengthPoints(workouts, best.exerciseId) });
  }
  return lifts.toSorted((one, other) => other.points.length - one.points.length);
}

/** How strength moves: a line for each lift, and the records that stand. */
export function ProgressScreen() {
  const t = useTranslations('appShell');
  const lifts = useDeviceQuery(findLifts);
  return (
    <Screen title={t('tabs.progress')} above={<SyncLine />}>
      {lifts?.length === 0 ? (
        <EmptyState title={t('progress.empty')} description={t('progress.emptyBody')} />
      ) : null}
      {lifts && lifts.length > 0 ? (
        <View style={styles.section}>
          <Text step="sm" tone="ink3">
            {t('progress.estimate')}
          </Text>
          {lifts.map((lift) => (
            <LiftCard key={lift.exerciseId} lift={lift} />
          ))}
        </View>
      ) : null}
    </Screen>
  );
}
