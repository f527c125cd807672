import { deleteWorkout } from '@coachme/mobile-core/execution/local';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';
import { useDevice } from '../../../app-shell/device.tsx';
import { completedSets } from '../rules/finish.rules.ts';
import type { Logger } from '../use-logger.ts';
import { OpenSheet } from './open-sheet.tsx';

/** Asks before a session is thrown away, naming it and what goes with it. */
export function DiscardSheet({ logger }: { logger: Logger }) {
  const t = useTranslations('logger.discard');
  const { database, journal, sync } = useDevice();
  const { workout } = logger;

  async function discard(): Promise<void> {
    logger.rest.skip();
    // Left first: the screen of a session that is gone would say that it is missing.
    router.dismissTo('/');
    await deleteWorkout(database, workout.id);
    journal.drop(workout.id);
    sync.request();
  }

  return (
    <OpenSheet
      title={t('title', { title: workout.title })}
      onClose={logger.closeSheet}
      footer={
        <>
          <Button look="danger" size="large" label={t('confirm')} onPress={() => void discard()} />
          <Button look="quiet" size="large" label={t('keep')} onPress={logger.closeSheet} />
        </>
      }
    >
      <Text tone="ink2">{t('body', { count: completedSets(workout).length })}</Text>
    </OpenSheet>
  );
}
