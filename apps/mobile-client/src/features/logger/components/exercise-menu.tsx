import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { useToast } from '@coachme/ui-mobile/toast';
import {
  ArrowDown,
  ArrowUp,
  Flame,
  History,
  Info,
  NotebookPen,
  Redo2,
  Repeat,
  SkipForward,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react-native';
import { useTranslations } from 'use-intl';
import {
  moveExercise,
  removeExercise,
  restoreExercise,
  skipExercise,
} from '../rules/exercise-changes.rules.ts';
import type { ExerciseSheetKind, Logger } from '../use-logger.ts';
import { useWarmUp } from '../use-warm-up.ts';
import { OpenSheet } from './open-sheet.tsx';
import { SheetAction } from './sheet-action.tsx';

/** Everything that can be done with an exercise of the session. */
export function ExerciseMenu({ logger, log }: { logger: Logger; log: ExerciseLog }) {
  const t = useTranslations('logger.menu');
  const { workout, change, closeSheet, actions } = logger;
  const index = workout.exercises.findIndex(({ id }) => id === log.id);
  const library = useTranslations('library.sheet');
  const lifts = useTranslations('lifts');
  const more = useTranslations('training');
  const warmUp = useWarmUp(logger, log.id);
  const open = (kind: ExerciseSheetKind) => actions.open({ kind, exerciseLogId: log.id });
  return (
    <OpenSheet title={log.exerciseName} onClose={closeSheet}>
      <SheetAction Icon={Info} label={library('how')} onPress={() => open('how')} />
      <SheetAction Icon={History} label={lifts('history')} onPress={() => open('history')} />
      <SheetAction Icon={Repeat} label={t('swap')} onPress={() => open('swap')} />
      <SheetAction Icon={NotebookPen} label={t('note')} onPress={() => open('note')} />
      {warmUp.count > 0 ? (
        <SheetAction
          Icon={Flame}
          label={more('plates.warmUp', { count: warmUp.count })}
          onPress={() => {
            warmUp.add();
            closeSheet();
          }}
        />
      ) : null}
      <SheetAction
        Icon={SlidersHorizontal}
        label={more('exercise.title')}
        onPress={() => open('settings')}
      />
      <SheetAction
        Icon={ArrowUp}
        label={t('up')}
        isDisabled={index === 0}
        onPress={() => change((now) => moveExercise(now, log.id, -1))}
      />
      <SheetAction
        Icon={ArrowDown}
        label={t('down')}
        isDisabled={index === workout.exercises.length - 1}
        onPress={() => change((now) => moveExercise(now, log.id, 1))}
      />
      <SkipOrResume logger={logger} log={log} />
      {log.exercisePrescriptionId === null ? (
        <Remove logger={logger} log={log} index={index} />
      ) : null}
    </OpenSheet>
  );
}

/** Leaves the exercise out, which asks for the reason, or takes it up again. */
function SkipOrResume({ logger, log }: { logger: Logger; log: ExerciseLog }) {
  const t = useTranslations('logger.menu');
  if (log.skippedReason === null) {
    const open = () => logger.actions.open({ kind: 'skip', exerciseLogId: log.id });
    return <SheetAction Icon={SkipForward} label={t('skip')} onPress={open} />;
  }
  return (
    <SheetAction
      Icon={Redo2}
      label={t('resume')}
      onPress={() => {
        logger.change((now) => skipExercise(now, log.id, null));
        logger.closeSheet();
      }}
    />
  );
}

/** What was added here can be taken out again; what the coach prescribed is skipped instead, so that they hear why. */
function Remove({ logger, log, index }: { logger: Logger; log: ExerciseLog; index: number }) {
  const t = useTranslations('logger.menu');
  const words = useTranslations('words.actions');
  const toast = useToast();
  return (
    <SheetAction
      isDanger
      Icon={Trash2}
      label={t('remove')}
      onPress={() => {
        logger.change((now) => removeExercise(now, log.id));
        logger.closeSheet();
        const onPress = () => logger.change((now) => restoreExercise(now, { log, index }));
        toast({
          title: t('removed', { exercise: log.exerciseName }),
          action: { label: words('undo'), onPress },
        });
      }}
    />
  );
}
