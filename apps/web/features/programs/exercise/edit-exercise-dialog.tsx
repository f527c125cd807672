'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { Dialog } from '@coachme/ui-web/dialog';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useChangeExercise } from '#web/features/programs/exercise/actions.ts';
import { type Described, ExerciseForm } from '#web/features/programs/exercise/exercise-form.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Changes an exercise of the organization's own; open wherever the address says `?edit=`. */
export function EditExerciseDialog({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('library.form');
  const words = useTranslations('words.actions');
  const { value, close } = useOverlay('edit');
  const change = useChangeExercise(exercise);
  const { category, force, mechanic, level, movementPattern, aliases } = exercise;
  const send = async (described: Described) => {
    const kept = { category, force, mechanic, level, movementPattern, aliases };
    await change.mutateAsync({ ...kept, ...described });
    showToast({ title: t('saved', { name: described.name }) });
    close();
  };
  return (
    <Dialog
      title={t('editTitle')}
      closeLabel={words('close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <ExerciseForm exercise={exercise} submitLabel={t('save')} onSend={send} />
    </Dialog>
  );
}
