'use client';

import { Dialog } from '@coachme/ui-web/dialog';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAddExercise } from '#web/features/programs/actions.ts';
import { type Described, ExerciseForm } from '#web/features/programs/exercise/exercise-form.tsx';
import { newId } from '#web/features/programs/new-id.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

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
      <NewExercise onDone={close} />
    </Dialog>
  );
}

function NewExercise({ onDone }: { onDone: () => void }) {
  const t = useTranslations('builder.library.form');
  const add = useAddExercise();
  // The same id on every try: a repeated create is the same create.
  const [id] = useState(newId);
  const send = async (described: Described) => {
    await add.mutateAsync({ ...described, id });
    showToast({ title: t('done', { name: described.name }) });
    onDone();
  };
  return <ExerciseForm exercise={null} submitLabel={t('submit')} onSend={send} />;
}
