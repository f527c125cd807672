import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { useFormats, useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Text } from '@coachme/ui-mobile/text';
import { useTranslations } from 'use-intl';
import { settingsOf, useTrainingSettings } from '../../../app-shell/training-settings.ts';
import { leftToRight } from '../rules/figures.rules.ts';
import type { Logger } from '../use-logger.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { OpenSheet } from './open-sheet.tsx';

/** What people rest, in seconds. */
const RESTS = [0, 30, 60, 90, 120, 150, 180, 240, 300] as const;

/** How this person logs one exercise, in every session from now on: its unit and its rest. */
export function ExerciseSettingsSheet({ logger, log }: { logger: Logger; log: ExerciseLog }) {
  const t = useTranslations('training.exercise');
  const words = useTranslations('words.actions');
  const me = useTranslations('appShell.me');
  const formats = useFormats();
  const usualUnit = useWeightUnit();
  const { settings, changeExercise } = useTrainingSettings();
  const own = settingsOf(settings, log.exerciseId);
  const unit = own.weightUnit ?? usualUnit;
  const restName = (seconds: number) =>
    seconds === 0 ? t('noRest') : leftToRight(formats.clock(seconds));
  return (
    <OpenSheet
      title={log.exerciseName}
      onClose={logger.closeSheet}
      footer={
        <Button look="primary" size="large" label={words('done')} onPress={logger.closeSheet} />
      }
    >
      <ChoiceChips
        label={t('unit')}
        choices={[
          { id: 'kg', label: me('kilograms') },
          { id: 'lb', label: me('pounds') },
        ]}
        chosen={[unit]}
        onPress={(chosen) =>
          void changeExercise(log.exerciseId, { weightUnit: chosen === usualUnit ? null : chosen })
        }
      />
      <ChoiceChips
        label={t('rest')}
        choices={[
          { id: 'planned', label: t('asPlanned') },
          ...RESTS.map((seconds) => ({ id: String(seconds), label: restName(seconds) })),
        ]}
        chosen={[own.restSeconds === null ? 'planned' : String(own.restSeconds)]}
        onPress={(chosen) =>
          void changeExercise(log.exerciseId, {
            restSeconds: chosen === 'planned' ? null : Number(chosen),
          })
        }
      />
      <Text step="sm" tone="ink3">
        {t('everywhere')}
      </Text>
    </OpenSheet>
  );
}
