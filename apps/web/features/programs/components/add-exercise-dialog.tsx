'use client';

import * as lists from '@coachme/contracts/exercise-lists';
import type { AddExercise, Measure } from '@coachme/contracts/exercises.contract';
import type { Equipment, Muscle } from '@coachme/contracts/words';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { Select } from '@coachme/ui-web/select';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type * as z from 'zod';
import { useAddExercise } from '#web/features/programs/actions.ts';
import { MuscleChoice } from '#web/features/programs/components/muscle-choice.tsx';
import { useMuscleWords } from '#web/features/programs/components/use-muscle-words.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

type Facts = {
  readonly primary: Muscle;
  readonly secondary: readonly Muscle[];
  readonly equipment: Equipment | null;
  readonly measure: Measure;
};

const none = 'none';

/** Adds an exercise of the organization's own; open wherever the address says `?add=`. */
export function AddExerciseDialog() {
  const t = useTranslations('builder.library.form');
  const words = useTranslations('words.actions');
  const { value, close } = useOverlay('add');
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={words('close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <AddExerciseForm onDone={close} />
    </Dialog>
  );
}

/** What is typed; the rest is chosen. */
type Typed = Pick<z.infer<typeof AddExercise>, 'name' | 'videoUrl'>;

async function typedSchema() {
  const { AddExercise } = await import('@coachme/contracts/exercises.contract');
  return AddExercise.pick({ name: true, videoUrl: true });
}

function AddExerciseForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('builder.library.form');
  const add = useAddExercise();
  // The same id on every try: a repeated create is the same create.
  const [id] = useState(newId);
  const [facts, setFacts] = useState<Facts>({
    primary: 'chest',
    secondary: [],
    equipment: null,
    measure: 'reps-and-load',
  });
  const form = useContractForm<{ name: string; videoUrl: string }, Typed>({
    schema: typedSchema,
    defaults: { name: '', videoUrl: '' },
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async (typed) => {
      const { primary, secondary, equipment, measure } = facts;
      await add.mutateAsync({
        ...typed,
        id,
        equipment,
        measure,
        primaryMuscles: [primary],
        secondaryMuscles: [...secondary],
      });
      showToast({ title: t('done', { name: typed.name }) });
      onDone();
    },
    fieldOf: { 'exercise-name-taken': 'name' },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField control={form.control} name="name" label={t('name')} autoFocus />
      <FactFields facts={facts} onChange={(change) => setFacts({ ...facts, ...change })} />
      <FormTextField
        control={form.control}
        name="videoUrl"
        type="url"
        label={t('video')}
        hint={t('videoHint')}
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}

type FactFieldsProps = { facts: Facts; onChange: (change: Partial<Facts>) => void };

function FactFields({ facts, onChange }: FactFieldsProps) {
  const t = useTranslations('builder.library');
  const words = useTranslations('words');
  const muscles = useMuscleWords();
  const { primary, secondary, equipment, measure } = facts;
  const worked = { primaryMuscles: [primary], secondaryMuscles: secondary };
  const choose = <Value extends string>(options: readonly Value[], id: string) =>
    options.find((option) => option === id);
  return (
    <>
      <div className="flex items-start gap-5">
        <div className="flex min-w-0 flex-1 flex-col gap-5">
          <Select
            label={t('form.primary')}
            value={primary}
            onChange={(id) => onChange({ primary: choose(lists.muscles, id) ?? primary })}
            options={lists.muscles.map((id) => ({ id, label: words(`muscles.${id}`) }))}
          />
          <Select
            label={t('form.equipment')}
            value={equipment ?? none}
            onChange={(id) => onChange({ equipment: choose(lists.equipment, id) ?? null })}
            options={[
              { id: none, label: t('form.noEquipment') },
              ...lists.equipment.map((id) => ({ id, label: words(`equipment.${id}`) })),
            ]}
          />
          <Select
            label={t('form.measure')}
            value={measure}
            onChange={(id) => onChange({ measure: choose(lists.measures, id) ?? measure })}
            options={lists.measures.map((id) => ({ id, label: t(`measures.${id}`) }))}
          />
        </div>
        <MuscleMap
          primary={[primary]}
          secondary={[...secondary]}
          label={muscles.sentence(worked)}
          className="hidden h-48 sm:inline-flex"
        />
      </div>
      <MuscleChoice
        label={t('form.secondary')}
        value={secondary}
        without={primary}
        onChange={(chosen) => onChange({ secondary: chosen })}
      />
    </>
  );
}
