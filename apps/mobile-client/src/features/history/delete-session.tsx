import type { Workout } from '@coachme/contracts/execution.words';
import { deleteWorkout } from '@coachme/mobile-core/execution/local';
import { workoutRow } from '@coachme/mobile-core/execution/workout-row';
import { ConfirmSheet } from '@coachme/mobile-shell/confirm-sheet';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDevice } from '../../app-shell/device.tsx';

/** Deletes a session after naming it. */
export function DeleteSession({ workout }: { workout: Workout }) {
  const t = useTranslations('history');
  const units = useTranslations('units');
  const { database, journal, sync } = useDevice();
  const [isAsking, setIsAsking] = useState(false);
  const onDelete = async () => {
    router.replace('/history');
    await deleteWorkout(database, workout.id);
    journal.drop(workout.id);
    sync.request();
  };
  return (
    <>
      <Button look="quiet" label={t('delete')} onPress={() => setIsAsking(true)} />
      <ConfirmSheet
        title={t('deleteTitle', { title: workout.title })}
        confirm={t('delete')}
        isOpen={isAsking}
        onConfirm={onDelete}
        onClose={() => setIsAsking(false)}
      >
        <Text>
          {t('deleteBody', { sets: units('sets', { count: workoutRow(workout).set_count }) })}
        </Text>
      </ConfirmSheet>
    </>
  );
}
