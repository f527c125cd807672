'use client';

import type { AddDayTemplate, Visibility } from '@coachme/contracts/program-templates.contract';
import { PROGRAM_GOALS } from '@coachme/domain/programs/program-about.rules';
import { chosenDay, type Draft } from '@coachme/domain/programs/program-content.rules';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { Select } from '@coachme/ui-web/select';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type * as z from 'zod';
import { browserApi } from '#web/api/browser.ts';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { useNames } from '#web/features/programs/components/use-names.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';

const visibilities = ['private', 'organization', 'public'] as const satisfies Visibility[];
const anyGoal = 'any';

/** Keeps the chosen day so that it can be put into any program. */
export function KeepDayDialog({ draft }: { draft: Draft }) {
  const t = useTranslations('writing.kept');
  const words = useTranslations('words.actions');
  const { openDialog } = useBuilder();
  return (
    <Dialog
      title={t('keepTitle')}
      description={t('keepText')}
      closeLabel={words('close')}
      isOpen
      onOpenChange={() => openDialog(null)}
    >
      <KeepForm draft={draft} />
    </Dialog>
  );
}

function KeepForm({ draft }: { draft: Draft }) {
  const t = useTranslations('writing.kept');
  const goals = useTranslations('writing.goals');
  const names = useNames();
  const queries = useQueryClient();
  const { openDialog } = useBuilder();
  const trail = chosenDay(draft);
  const [id] = useState(newId);
  const [goal, setGoal] = useState<(typeof PROGRAM_GOALS)[number] | null>(null);
  const [visibility, setVisibility] = useState<Visibility>('organization');
  const add = useMutation({
    mutationFn: (body: z.input<typeof AddDayTemplate>) =>
      browserApi.programTemplates.addDayTemplate({ body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['day-templates'] }),
  });
  const form = useContractForm<{ title: string }, { title: string }>({
    schema: async () =>
      (await import('@coachme/contracts/program-templates.contract')).AddDayTemplate.pick({
        title: true,
      }),
    defaults: { title: trail ? names.day(trail.day, trail.dayIndex + 1) : '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async ({ title }) => {
      if (!trail) return;
      await add.mutateAsync({ id, title, goal, visibility, day: trail.day });
      showToast({ title: t('kept', { title }) });
      openDialog(null);
    },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField control={form.control} name="title" label={t('title')} autoFocus />
      <Select
        label={t('goal')}
        value={goal ?? anyGoal}
        onChange={(chosen) => setGoal(PROGRAM_GOALS.find((each) => each === chosen) ?? null)}
        options={[
          { id: anyGoal, label: t('anyGoal') },
          ...PROGRAM_GOALS.map((each) => ({ id: each, label: goals(each) })),
        ]}
      />
      <VisibilityChoice value={visibility} onChange={setVisibility} />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('keep')}
      </Button>
    </form>
  );
}

type VisibilityChoiceProps = { value: Visibility; onChange: (visibility: Visibility) => void };

function VisibilityChoice({ value, onChange }: VisibilityChoiceProps) {
  const t = useTranslations('writing.kept');
  return (
    <RadioGroup
      label={t('visibility')}
      value={value}
      onChange={(chosen) => onChange(visibilities.find((each) => each === chosen) ?? value)}
      options={visibilities.map((each) => ({
        id: each,
        label: t(each),
        description: t(`${each}Text`),
      }))}
    />
  );
}
