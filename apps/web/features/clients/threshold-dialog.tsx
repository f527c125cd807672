'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { printPace } from '@coachme/domain/endurance/endurance-shorthand-print.rules';
import {
  THRESHOLD_KINDS,
  THRESHOLD_LIMITS,
  type ThresholdKind,
} from '@coachme/domain/endurance/endurance-zones.rules';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Dialog } from '@coachme/ui-web/dialog';
import { Select } from '@coachme/ui-web/select';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useChangeClient } from '#web/features/clients/actions.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Adds a figure the client was measured at; open wherever the address says `?edit=thresholds`. */
export function ThresholdDialog({ client }: { client: Client }) {
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
      <ThresholdForm client={client} onDone={close} />
    </Dialog>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function ThresholdForm({ client, onDone }: { client: Client; onDone: () => void }) {
  const t = useTranslations('endurance.thresholds');
  const say = useProblemWords();
  const save = useChangeClient(client);
  const [kind, setKind] = useState<ThresholdKind>('max-heart-rate');
  const [text, setText] = useState('');
  const [measuredOn, setMeasuredOn] = useState(today);
  const [isTried, setIsTried] = useState(false);
  const isPace = kind === 'threshold-pace';
  const value = figureOf(kind, text);
  const limits = limitWords(kind);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (value === null || measuredOn === '') return;
    const thresholds = [...(client.profile.thresholds ?? []), { kind, value, measuredOn }];
    const onSuccess = () => {
      showToast({ title: t('saved') });
      onDone();
    };
    save.mutate({ profile: { thresholds } }, { onSuccess });
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
        hint={isPace ? t('paceHint') : t('valueHint', limits)}
        inputMode={isPace ? 'text' : 'numeric'}
        value={text}
        onChange={setText}
        problem={isTried && value === null ? t('bad', limits) : undefined}
      />
      <DateField label={t('on')} value={measuredOn} onChange={setMeasuredOn} />
      <FormProblem problem={save.error ? say(save.error) : null} />
      <Button type="submit" look="primary" isPending={save.isPending} className="self-start">
        {t('save')}
      </Button>
    </form>
  );
}

function limitWords(kind: ThresholdKind): { min: string; max: string } {
  const { min, max } = THRESHOLD_LIMITS[kind];
  const say = kind === 'threshold-pace' ? printPace : String;
  return { min: say(min), max: say(max) };
}

/** The figure of what was typed, a pace as `4:10`; null where it is none or cannot be. */
function figureOf(kind: ThresholdKind, text: string): number | null {
  const clock = /^(\d{1,2}):([0-5]\d)$/u.exec(text.trim());
  const value = clock
    ? Number(clock[1]) * 60 + Number(clock[2])
    : kind === 'threshold-pace'
      ? Number.NaN
      : Number(text.trim());
  const { min, max } = THRESHOLD_LIMITS[kind];
  return Number.isInteger(value) && value >= min && value <= max ? value : null;
}
