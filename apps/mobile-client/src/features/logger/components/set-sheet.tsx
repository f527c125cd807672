import type { ExerciseLog, SetLog } from '@coachme/contracts/execution.words';
import { setKinds } from '@coachme/contracts/training-lists';
import { Text } from '@coachme/ui-mobile/text';
import { useToast } from '@coachme/ui-mobile/toast';
import { Trash2 } from 'lucide-react-native';
import { useTranslations } from 'use-intl';
import { changeSet, removeSet, restoreSet, type SetPlace } from '../rules/set-changes.rules.ts';
import type { Logger } from '../use-logger.ts';
import { OpenSheet } from './open-sheet.tsx';
import { SheetAction } from './sheet-action.tsx';

interface SetSheetProps {
  logger: Logger;
  place: SetPlace;
  found: { log: ExerciseLog; set: SetLog; index: number };
}

/** What kind of set it is, and the way to take it out. */
export function SetSheet({ logger, place, found }: SetSheetProps) {
  const t = useTranslations('logger.set');
  const words = useTranslations('words');
  const toast = useToast();
  const { set, index } = found;

  function remove(): void {
    logger.change((now) => removeSet(now, place));
    logger.closeSheet();
    logger.edit.close();
    const onPress = () =>
      logger.change((now) => restoreSet(now, place.exerciseLogId, { set, index }));
    toast({ title: t('removed'), action: { label: words('actions.undo'), onPress } });
  }

  return (
    <OpenSheet title={t('title', { number: index + 1 })} onClose={logger.closeSheet}>
      <Text step="sm" tone="ink3">
        {t('kind')}
      </Text>
      {setKinds.map((kind) => (
        <SheetAction
          key={kind}
          label={words(`setKinds.${kind}`)}
          isChosen={kind === set.kind}
          onPress={() => {
            logger.change((now) => changeSet(now, place, { kind }));
            logger.closeSheet();
          }}
        />
      ))}
      <SheetAction isDanger Icon={Trash2} label={t('remove')} onPress={remove} />
    </OpenSheet>
  );
}
