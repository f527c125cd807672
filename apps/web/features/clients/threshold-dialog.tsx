'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import {
  THRESHOLD_KINDS,
  type Threshold,
  type ThresholdKind,
} from '@coachme/domain/endurance/endurance-zones.rules';
import { figureOfText } from '@coachme/domain/endurance/threshold-entry.rules';
import { limitWords } from '@coachme/i18n/endurance-words';
import { thresholdProblemWords } from '@coachme/i18n/threshold-words';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Dialog } from '@coachme/ui-web/dialog';
import { Select } from '@coachme/ui-web/select';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useSetThreshold } from '#web/features/clients/threshold-queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { localDateIn } from '#web/session/today.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

type ThresholdDialogProps = { client: Client; known: readonly Threshold[] };

/** Adds a figure the client was measured at; open wherever the address says `?edit=thresholds`. */
export function ThresholdDialog({ client, known }: ThresholdDialogProps) {
  const t = useTranslations('endurance.thresholds');
  const words = useTranslations('words.actions');
  const { value, close } = useOverlay('edit');
  return (
    <Dialog
      title={t('add')}
      description={t('text')}
      closeLabel={words('close')}
      isOpen={value === 'thresholds'}
      onOpenChange={close}
    >
      <ThresholdForm client={client} known={known} onDone={close} />
    </Dialog>
  );
}

function ThresholdForm({
  client,
  known,
  onDone,
}: ThresholdDialogProps & { readonly onDone: () => void }) {
  const t = useTranslations('endurance.thresholds');
  const say = useProblemWords();
  const save = useSetThreshold(client.id);
  const today = localDateIn(client.timeZone, Date.now());
  // The same id on every try: set once.
  const [id] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<ThresholdKind>('max-heart-rate');
  const [text, setText] = useState('');
  const [measuredOn, setMeasuredOn] = useState(today);
  const [isTried, setIsTried] = useState(false);
  const isPace = kind === 'threshold-pace';
  const value = figureOfText(kind, text);
  const thresholds = useTranslations('thresholds');
  const endurance = useTranslations('endurance');
  const typed = { kind, text, measuredOn };
  const problems = thresholdProblemWords(typed, { known, today }, { t: thresholds, endurance });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (value === null || problems.value || problems.date) return;
    const onSuccess = () => {
      showToast({ title: t('saved') });
      onDone();
    };
    save.mutate({ id, kind, value, measuredOn }, { onSuccess });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Select
        label={t('kind')}
        value={kind}
        onChange={(id) => setKind(THRESHOLD_KINDS.find((known) => known === id) ?? kind)}
        options={THRESHOLD_KINDS.map((id) => ({ id, label: t(id) }))}
      />
      <TextField
        label={t(isPace ? 'paceValue' : 'value')}
        hint={isPace ? t('paceHint') : t('valueHint', limitWords(kind))}
        inputMode={isPace ? 'text' : 'numeric'}
        value={text}
        onChange={setText}
        problem={isTried ? problems.value : undefined}
      />
      <DateField
        label={t('on')}
        value={measuredOn}
        onChange={setMeasuredOn}
        problem={isTried ? problems.date : undefined}
      />
      <FormProblem problem={save.error ? say(save.error) : null} />
      <Button type="submit" look="primary" isPending={save.isPending} className="self-start">
        {t('save')}
      </Button>
    </form>
  );
}
