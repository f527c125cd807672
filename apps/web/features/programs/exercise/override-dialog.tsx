'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { OverrideExercise } from '@coachme/contracts/library.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import type * as z from 'zod';
import { useOverrideExercise } from '#web/features/programs/exercise/actions.ts';
import { linesOf } from '#web/features/programs/exercise/exercise-form.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Has a built-in exercise in the organization's own way; open wherever the address says `?yours=`. */
export function OverrideDialog({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('library.override');
  const words = useTranslations('words.actions');
  const { value, close } = useOverlay('yours');
  return (
    <Dialog
      title={t('title', { name: exercise.name })}
      description={t('text')}
      closeLabel={words('close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <OverrideForm exercise={exercise} onDone={close} />
    </Dialog>
  );
}

async function overrideSchema() {
  const { OverrideExercise: Whole } = await import('@coachme/contracts/library.contract');
  const { z: zod } = await import('zod');
  const lines = zod.string().transform(linesOf).pipe(Whole.shape.cues.unwrap().unwrap());
  return Whole.extend({ cues: lines.nullable().default(null) });
}

type OverrideFormProps = { exercise: Exercise; onDone: () => void };

function OverrideForm({ exercise, onDone }: OverrideFormProps) {
  const t = useTranslations('library');
  const form = useTranslations('builder.library.form');
  const save = useOverrideExercise(exercise.id);
  const { override } = exercise;
  const fields = useContractForm<
    { name: string; cues: string; videoUrl: string },
    z.infer<typeof OverrideExercise>
  >({
    schema: overrideSchema,
    defaults: {
      name: override?.name ?? '',
      cues: override?.cues?.join('\n') ?? '',
      videoUrl: override?.videoUrl ?? '',
    },
  });
  const done = () => {
    showToast({ title: t('override.saved') });
    onDone();
  };
  const { submit, problem, isSending } = useSend({
    form: fields,
    send: async (typed) => {
      await save.mutateAsync(typed);
      done();
    },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        control={fields.control}
        name="name"
        label={t('override.name')}
        placeholder={exercise.name}
        hint={t('override.empty')}
        autoFocus
      />
      <FormTextField
        control={fields.control}
        name="cues"
        label={t('form.cues')}
        placeholder={exercise.cues.join('\n')}
        hint={t('form.cuesHint')}
        rows={4}
      />
      <FormTextField
        control={fields.control}
        name="videoUrl"
        type="url"
        label={form('video')}
        hint={t('form.videoHint')}
      />
      <FormProblem problem={problem} />
      <Choices
        isSending={isSending}
        onReset={override ? () => save.mutate(null, { onSuccess: done }) : null}
      />
    </form>
  );
}

type ChoicesProps = { isSending: boolean; onReset: (() => void) | null };

function Choices({ isSending, onReset }: ChoicesProps) {
  const t = useTranslations('library.override');
  return (
    <div className="flex gap-2">
      <Button type="submit" look="primary" isPending={isSending}>
        {t('save')}
      </Button>
      {onReset ? <Button onPress={onReset}>{t('reset')}</Button> : null}
    </div>
  );
}
