import {
  THRESHOLD_KINDS,
  type Threshold,
  type ThresholdKind,
} from '@coachme/domain/endurance/endurance-zones.rules';
import { figureOfText } from '@coachme/domain/endurance/threshold-entry.rules';
import { limitWords } from '@coachme/i18n/endurance-words';
import { thresholdProblemWords } from '@coachme/i18n/threshold-words';
import { setThreshold } from '@coachme/mobile-core/clients/thresholds';
import { newId } from '@coachme/mobile-core/new-id';
import { DayField } from '@coachme/mobile-shell/day-field';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { Button } from '@coachme/ui-mobile/button';
import { Select } from '@coachme/ui-mobile/select';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useToast } from '@coachme/ui-mobile/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDevice } from '../../app-shell/device.tsx';

export interface ThresholdSheetProps {
  known: readonly Threshold[];
  onClose: () => void;
}

/** Adds a figure; it is looked at here, holds at once and needs no signal. */
export function ThresholdSheet({ known, onClose }: ThresholdSheetProps) {
  const words = useTranslations('endurance.thresholds');
  const actions = useTranslations('words.actions');
  const { database, sync } = useDevice();
  const toast = useToast();
  const today = useLocalToday();
  const [kind, setKind] = useState<ThresholdKind>('max-heart-rate');
  const [text, setText] = useState('');
  const [measuredOn, setMeasuredOn] = useState(today);
  const [isTried, setIsTried] = useState(false);
  const t = useTranslations('thresholds');
  const endurance = useTranslations('endurance');
  const typed = { kind, text, measuredOn };
  const problems = thresholdProblemWords(typed, { known, today }, { t, endurance });
  const isPace = kind === 'threshold-pace';
  const save = async () => {
    setIsTried(true);
    const value = figureOfText(kind, text);
    if (value === null || problems.value || problems.date) return;
    await setThreshold(database, { id: newId(), kind, value, measuredOn });
    sync.request();
    toast({ title: words('saved') });
    onClose();
  };
  return (
    <Sheet
      title={words('add')}
      closeLabel={actions('close')}
      isOpen
      onClose={onClose}
      footer={
        <Button look="primary" size="large" label={words('save')} onPress={() => void save()} />
      }
    >
      <Select
        label={words('kind')}
        value={kind}
        onChange={setKind}
        closeLabel={actions('close')}
        options={THRESHOLD_KINDS.map((id) => ({ id, label: words(id) }))}
      />
      <TextField
        label={words(isPace ? 'paceValue' : 'value')}
        hint={isPace ? words('paceHint') : words('valueHint', limitWords(kind))}
        inputMode={isPace ? 'text' : 'numeric'}
        value={text}
        onChangeText={setText}
        problem={isTried ? problems.value : undefined}
      />
      <DayField
        label={words('on')}
        value={measuredOn}
        max={today}
        onChange={setMeasuredOn}
        problem={isTried ? problems.date : undefined}
      />
    </Sheet>
  );
}
