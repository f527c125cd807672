import type { Workout } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { readBranches } from '@coachme/mobile-core/execution/branches';
import { findWorkout } from '@coachme/mobile-core/execution/local';
import { recordsOfWorkout, type WorkoutRecord } from '@coachme/mobile-core/execution/records';
import { workoutRow } from '@coachme/mobile-core/execution/workout-row';
import { inLibraryWords } from '@coachme/mobile-core/library/local';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Chip } from '@coachme/ui-mobile/chip';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Stat } from '@coachme/ui-mobile/stat';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useCallback } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery, useSyncState } from '../../app-shell/device.tsx';
import { DeleteSession } from './delete-session.tsx';
import { durationSeconds } from './duration.rules.ts';
import { ExerciseBlock } from './exercise-block.tsx';
import { FeedbackBlock } from './feedback-block.tsx';
import { RecordList } from './record-list.tsx';

const styles = StyleSheet.create({
  stats: { flexDirection: 'row', gap: space(8), flexWrap: 'wrap' },
  head: { gap: space(1) },
  foot: { gap: space(2) },
});

/** One session as it was done, set by set, with what was beaten. */
export function SessionScreen({ workoutId }: { workoutId: string }) {
  const t = useTranslations('history');
  const ask = useCallback(
    async (db: DeviceDatabase) => {
      const found = await findWorkout(db, workoutId);
      const [workout] = await inLibraryWords(db, found ? [found.workout] : []);
      if (!workout) return { workout: null, records: [] };
      return { workout, records: await recordsOfWorkout(db, workout) };
    },
    [workoutId],
  );
  const found = useDeviceQuery(ask);
  return (
    <Screen backTo="/history">
      {found?.workout === null ? <EmptyState title={t('notFound')} /> : null}
      {found?.workout ? <Session workout={found.workout} records={found.records} /> : null}
    </Screen>
  );
}

function Session({ workout, records }: { workout: Workout; records: readonly WorkoutRecord[] }) {
  const t = useTranslations('history');
  const changes = useTranslations('sessionChanges');
  const { waiting } = useSyncState();
  const isUnsent = waiting.some(({ id }) => id === workout.id);
  return (
    <>
      <Head workout={workout} />
      {isUnsent ? <Chip label={t('unsent')} /> : null}
      <Stats workout={workout} />
      <RecordList records={records} />
      {workout.exercises.map((log) => (
        <ExerciseBlock key={log.id} log={log} />
      ))}
      <FeedbackBlock workout={workout} />
      <View style={styles.foot}>
        <Button label={t('edit')} onPress={() => router.push(`/workout/${workout.id}`)} />
        <Button
          look="quiet"
          label={changes('title')}
          onPress={() => router.push(`/history/changes/${workout.id}`)}
        />
        <DeleteSession workout={workout} />
      </View>
    </>
  );
}

function Head({ workout }: { workout: Workout }) {
  const formats = useFormats();
  return (
    <View style={styles.head}>
      <Text step="xl" weight="semibold" role="heading" aria-level={1}>
        {workout.title}
      </Text>
      <Text tone="ink2">
        {formats.date(workout.localDate, 'full')}, {formats.time(workout.startedAt)}
      </Text>
      <Place branchId={workout.branchId} />
    </View>
  );
}

/** At which branch it took place, where that is known here. */
function Place({ branchId }: Pick<Workout, 'branchId'>) {
  const t = useTranslations('place');
  const branches = useDeviceQuery(readBranches);
  const branch = branches?.find(({ id }) => id === branchId);
  return branch ? <Text tone="ink2">{t('at', { branch: branch.name })}</Text> : null;
}

function Stats({ workout }: { workout: Workout }) {
  const t = useTranslations('history');
  const formats = useFormats();
  const seconds = durationSeconds(workout);
  const row = workoutRow(workout);
  return (
    <View style={styles.stats}>
      {seconds === null ? null : <Stat label={t('duration')} value={formats.clock(seconds)} />}
      <Stat label={t('sets')} value={formats.number(row.set_count)} />
      <Stat
        label={t('volume')}
        value={formats.weightFigure(Math.round(row.volume_kg))}
        unit={formats.weightLabel}
      />
    </View>
  );
}
