import type { ExerciseLog, SetLog } from '@coachme/contracts/execution.words';
import { setKinds } from '@coachme/contracts/training-lists';
import { SHORTFALL_REASONS } from '@coachme/domain/session/set-log.rules';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useToast } from '@coachme/ui-mobile/toast';
import { Trash2 } from 'lucide-react-native';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeSet, removeSet, restoreSet, type SetPlace } from '../rules/set-changes.rules.ts';
import type { Logger } from '../use-logger.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { OpenSheet } from './open-sheet.tsx';
import { SetTalk } from './set-talk.tsx';
import { SheetAction } from './sheet-action.tsx';

interface SetSheetProps {
  logger: Logger;
  place: SetPlace;
  found: { log: ExerciseLog; set: SetLog; index: number };
}

/** Everything about one set that its row has no room for: its kind, a note, why it fell short, what was said of it. */
export function SetSheet({ logger, place, found }: SetSheetProps) {
  const t = useTranslations('logger.set');
  const more = useTranslations('training.set');
  const words = useTranslations('words');
  const { set, index } = found;
  const change = (made: Parameters<typeof changeSet>[2]) =>
    logger.change((now) => changeSet(now, place, made));
  return (
    <OpenSheet title={t('title', { number: index + 1 })} onClose={logger.closeSheet}>
      <ChoiceChips
        label={t('kind')}
        choices={setKinds.map((id) => ({ id, label: words(`setKinds.${id}`) }))}
        chosen={[set.kind]}
        onPress={(kind) => change({ kind })}
      />
      <Note note={set.note} onChange={(note) => change({ note })} />
      {set.isCompleted ? (
        <ChoiceChips
          label={more('shortfallWhy')}
          choices={SHORTFALL_REASONS.map((id) => ({ id, label: more(`shortfall.${id}`) }))}
          chosen={set.shortfallReason === null ? [] : [set.shortfallReason]}
          onPress={(reason) =>
            change({ shortfallReason: reason === set.shortfallReason ? null : reason })
          }
        />
      ) : null}
      <SetTalk talk={logger.talk} setLogId={set.id} />
      <Remove logger={logger} place={place} found={found} />
    </OpenSheet>
  );
}

function Note({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const t = useTranslations('training.set');
  const [text, setText] = useState(note);
  return (
    <TextField
      label={t('note')}
      hint={t('noteHint')}
      maxLength={500}
      value={text}
      onChangeText={(next) => {
        setText(next);
        onChange(next);
      }}
    />
  );
}

function Remove({ logger, place, found: { set, index } }: SetSheetProps) {
  const t = useTranslations('logger.set');
  const words = useTranslations('words');
  const toast = useToast();

  function remove(): void {
    logger.change((now) => removeSet(now, place));
    logger.closeSheet();
    logger.edit.close();
    const onPress = () =>
      logger.change((now) => restoreSet(now, place.exerciseLogId, { set, index }));
    toast({ title: t('removed'), action: { label: words('actions.undo'), onPress } });
  }

  return <SheetAction isDanger Icon={Trash2} label={t('remove')} onPress={remove} />;
}
