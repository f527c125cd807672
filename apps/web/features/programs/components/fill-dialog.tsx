'use client';

import { fillNextWeek, weekSteps } from '@coachme/domain/programs/fill-week.rules';
import { chosenWeek, type Draft } from '@coachme/domain/programs/program-content.rules';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { newId } from '#web/features/programs/new-id.ts';
import { useMe } from '#web/session/session.tsx';

/** Asks how the next week differs from the chosen one. */
export function FillDialog({ draft }: { draft: Draft }) {
  const t = useTranslations('builder.fill');
  const words = useTranslations('words.actions');
  const { openDialog } = useBuilder();
  const week = chosenWeek(draft);
  return (
    <Dialog
      title={t('title')}
      description={week ? t('text', { number: week.weekIndex + 1 }) : null}
      closeLabel={words('close')}
      isOpen={week !== undefined}
      onOpenChange={() => openDialog(null)}
    >
      <FillForm />
    </Dialog>
  );
}

function FillForm() {
  const t = useTranslations('builder.fill');
  const { edit, openDialog } = useBuilder();
  const { weightUnit } = useMe().user;
  const [step, setStep] = useState<(typeof weekSteps)[number]>('load');
  const fill = (event: FormEvent) => {
    event.preventDefault();
    edit(fillNextWeek({ step, unit: weightUnit, deloadName: t('deloadName') }, newId));
    openDialog(null);
  };
  return (
    <form onSubmit={fill} className="flex flex-col gap-5">
      <RadioGroup
        autoFocus
        label={t('label')}
        value={step}
        onChange={(id) => setStep(weekSteps.find((known) => known === id) ?? 'same')}
        options={weekSteps.map((id) => ({
          id,
          label: t(id),
          description: t(`${id}Text`),
        }))}
      />
      <Button type="submit" look="primary" className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}
