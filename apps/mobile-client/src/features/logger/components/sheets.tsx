import { useTranslations } from 'use-intl';
import { noteExercise } from '../rules/exercise-changes.rules.ts';
import { findSet } from '../rules/set-changes.rules.ts';
import type { ExerciseSheetKind, Logger } from '../use-logger.ts';
import { DiscardSheet } from './discard-sheet.tsx';
import { ExerciseMenu } from './exercise-menu.tsx';
import { ExerciseSettingsSheet } from './exercise-settings-sheet.tsx';
import { HistorySheet } from './history-sheet.tsx';
import { HowSheet } from './how-sheet.tsx';
import { NoteSheet } from './note-sheet.tsx';
import { PickerSheet } from './picker-sheet.tsx';
import { PlatesSheet } from './plates-sheet.tsx';
import { ReorderSheet } from './reorder-sheet.tsx';
import { SessionMenu } from './session-menu.tsx';
import { SetSheet } from './set-sheet.tsx';
import { SkipSheet } from './skip-sheet.tsx';

/** The one sheet that is open, if any. */
export function LoggerSheets({ logger }: { logger: Logger }) {
  const t = useTranslations('logger');
  const { sheet, workout } = logger;
  if (!sheet) return null;
  switch (sheet.kind) {
    case 'add':
      return <PickerSheet logger={logger} swapped={null} />;
    case 'session':
      return <SessionMenu logger={logger} />;
    case 'session-note':
      return (
        <NoteSheet
          title={t('menu.sessionNote')}
          note={workout.notes}
          onChange={(notes) => logger.change((now) => ({ ...now, notes: notes.slice(0, 4000) }))}
          onClose={logger.closeSheet}
        />
      );
    case 'discard':
      return <DiscardSheet logger={logger} />;
    case 'reorder':
      return <ReorderSheet logger={logger} />;
    case 'plates':
      return <PlatesSheet logger={logger} place={sheet.place} />;
    case 'set': {
      const found = findSet(workout, sheet.place);
      return found ? <SetSheet logger={logger} place={sheet.place} found={found} /> : null;
    }
    default:
      return (
        <ExerciseSheet logger={logger} kind={sheet.kind} exerciseLogId={sheet.exerciseLogId} />
      );
  }
}

function ExerciseSheet(props: { logger: Logger; kind: ExerciseSheetKind; exerciseLogId: string }) {
  const { logger, kind } = props;
  const t = useTranslations('logger');
  const log = logger.workout.exercises.find(({ id }) => id === props.exerciseLogId);
  if (!log) return null;
  switch (kind) {
    case 'exercise':
      return <ExerciseMenu logger={logger} log={log} />;
    case 'how':
      return <HowSheet logger={logger} log={log} />;
    case 'history':
      return <HistorySheet logger={logger} log={log} />;
    case 'swap':
      return <PickerSheet logger={logger} swapped={log} />;
    case 'skip':
      return <SkipSheet logger={logger} log={log} />;
    case 'settings':
      return <ExerciseSettingsSheet logger={logger} log={log} />;
    case 'note':
      return (
        <NoteSheet
          title={t('menu.noteTitle', { exercise: log.exerciseName })}
          note={log.notes}
          onChange={(notes) => logger.change((now) => noteExercise(now, log.id, notes))}
          onClose={logger.closeSheet}
        />
      );
  }
}
