import { ArrowDownUp, NotebookPen, Plus, Trash2, Undo2 } from 'lucide-react-native';
import { useTranslations } from 'use-intl';
import type { Logger } from '../use-logger.ts';
import { OpenSheet } from './open-sheet.tsx';
import { SheetAction } from './sheet-action.tsx';

/** What can be done with the whole session. */
export function SessionMenu({ logger }: { logger: Logger }) {
  const t = useTranslations('logger');
  const more = useTranslations('training');
  const { actions, workout } = logger;
  return (
    <OpenSheet title={workout.title} onClose={logger.closeSheet}>
      <SheetAction
        Icon={Plus}
        label={t('addExercise')}
        onPress={() => actions.open({ kind: 'add' })}
      />
      <SheetAction
        Icon={NotebookPen}
        label={t('menu.sessionNote')}
        onPress={() => actions.open({ kind: 'session-note' })}
      />
      <SheetAction
        Icon={ArrowDownUp}
        label={more('reorder.title')}
        isDisabled={workout.exercises.length < 2}
        onPress={() => actions.open({ kind: 'reorder' })}
      />
      <SheetAction
        Icon={Undo2}
        label={more('undo.last')}
        isDisabled={!logger.canUndo}
        onPress={logger.undo}
      />
      {workout.endedAt === null ? (
        <SheetAction
          isDanger
          Icon={Trash2}
          label={t('menu.discard')}
          onPress={() => actions.open({ kind: 'discard' })}
        />
      ) : null}
    </OpenSheet>
  );
}
