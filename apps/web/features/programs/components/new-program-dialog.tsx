'use client';

import type { CreateProgram, Program } from '@coachme/contracts/programs.words';
import { emptyDay } from '@coachme/domain/programs/program-part.rules';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { NumberField } from '@coachme/ui-web/number-field';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type * as z from 'zod';
import { useCreateProgram } from '#web/features/programs/actions.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';
import { isAway } from '#web/offline/or-kept.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Starts a program; open wherever the address says `?new=`. */
export function NewProgramDialog() {
  const t = useTranslations('builder.programs.form');
  const words = useTranslations('words');
  const { value, close } = useOverlay('new');
  return (
    <Dialog
      title={t('title')}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <NewProgramForm />
    </Dialog>
  );
}

function NewProgramForm() {
  const t = useTranslations('builder.programs.form');
  const training = useTranslations('words.training');
  const router = useRouter();
  const create = useCreateProgram();
  // The same id on every try: a repeated create is the same create.
  const [id] = useState(newId);
  const [dayCount, setDayCount] = useState(3);
  const form = useContractForm<{ title: string }, z.infer<typeof CreateProgram>>({
    schema: async () => (await import('@coachme/contracts/programs.words')).CreateProgram,
    defaults: { title: '' },
  });
  const firstWeek = () => ({
    id: newId(),
    name: '',
    days: Array.from({ length: dayCount }, (_, index) =>
      emptyDay(training('day', { number: index + 1 }), newId),
    ),
  });
  const { submit, problem, isSending } = useSend({
    form,
    send: async (program) => {
      const begun = { ...program, id, weeks: [firstWeek()] };
      try {
        await create.mutateAsync(begun);
        router.push(`/coach/programs/${id}`);
      } catch (error) {
        if (!(await isBegunHere(begun, error))) throw error;
        location.assign(`/coach/programs/kept?program=${id}`);
      }
    },
  });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <FormTextField
        control={form.control}
        name="title"
        label={t('name')}
        placeholder={t('namePlaceholder')}
        autoFocus
      />
      <NumberField
        label={t('days')}
        value={dayCount}
        onChange={setDayCount}
        minValue={1}
        maxValue={7}
        className="w-48"
      />
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}

/** Without a connection a program begins on this device, where its builder can be opened without one too. */
async function isBegunHere(program: Pick<Program, 'id' | 'title' | 'weeks'>, error: unknown) {
  const isOpenable = Boolean(navigator.serviceWorker?.controller);
  if (!(isOpenable && isAway(error))) return false;
  const { beginHere } = await import('#web/offline/kept-programs.ts');
  await beginHere(program);
  return true;
}
