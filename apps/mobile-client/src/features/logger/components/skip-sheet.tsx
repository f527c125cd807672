import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { useTranslations } from 'use-intl';
import { SKIP_REASONS, skipExercise } from '../rules/exercise-changes.rules.ts';
import type { Logger } from '../use-logger.ts';
import { OpenSheet } from './open-sheet.tsx';
import { SheetAction } from './sheet-action.tsx';

/** Why an exercise is left out; the coach sees it. */
export function SkipSheet({ logger, log }: { logger: Logger; log: ExerciseLog }) {
  const t = useTranslations('logger');
  return (
    <OpenSheet
      title={t('menu.skipWhy', { exercise: log.exerciseName })}
      onClose={logger.closeSheet}
    >
      {SKIP_REASONS.map((reason) => (
        <SheetAction
          key={reason}
          label={t(`reasons.${reason}`)}
          onPress={() => {
            logger.change((now) => skipExercise(now, log.id, reason));
            logger.closeSheet();
          }}
        />
      ))}
    </OpenSheet>
  );
}
