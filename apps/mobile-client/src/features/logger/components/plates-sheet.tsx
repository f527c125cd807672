import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { Dumbbell, Flame } from 'lucide-react-native';
import { useTranslations } from 'use-intl';
import type { SetPlace } from '../rules/set-changes.rules.ts';
import type { SetView } from '../rules/set-views.rules.ts';
import { shown } from '../rules/set-views.rules.ts';
import { ExerciseUnit, useExerciseFormats } from '../use-exercise-unit.tsx';
import type { Logger } from '../use-logger.ts';
import { useWarmUp } from '../use-warm-up.ts';
import { OpenSheet } from './open-sheet.tsx';
import { Plates } from './plates.tsx';
import { SheetAction } from './sheet-action.tsx';

/** The plates of one set, drawn, and the way to a ramp up to it and to the plates one owns. */
export function PlatesSheet({ logger, place }: { logger: Logger; place: SetPlace }) {
  const view = logger.viewAt(place);
  const log = logger.workout.exercises.find(({ id }) => id === place.exerciseLogId);
  if (!view || !log) return null;
  return (
    <ExerciseUnit value={logger.factsOf(log.exerciseId).unit}>
      <Sheet logger={logger} place={place} view={view} />
    </ExerciseUnit>
  );
}

function Sheet({ logger, place, view }: { logger: Logger; place: SetPlace; view: SetView }) {
  const t = useTranslations('training.plates');
  const words = useTranslations('words.actions');
  const formats = useExerciseFormats();
  const { loadKg } = shown(view.set, view.target);
  const warmUp = useWarmUp(logger, place.exerciseLogId);
  return (
    <OpenSheet
      title={loadKg === null ? t('title') : formats.weight(loadKg)}
      onClose={logger.closeSheet}
      footer={
        <Button look="primary" size="large" label={words('done')} onPress={logger.closeSheet} />
      }
    >
      {loadKg === null ? <Text tone="ink2">{t('noLoad')}</Text> : <Plates loadKg={loadKg} />}
      {warmUp.count > 0 ? (
        <SheetAction
          Icon={Flame}
          label={t('warmUp', { count: warmUp.count })}
          onPress={() => {
            warmUp.add();
            logger.closeSheet();
          }}
        />
      ) : null}
      <SheetAction
        Icon={Dumbbell}
        label={t('mine')}
        onPress={() => {
          logger.closeSheet();
          router.push('/equipment');
        }}
      />
    </OpenSheet>
  );
}
