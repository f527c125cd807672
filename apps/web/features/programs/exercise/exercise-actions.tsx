'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useTranslations } from 'next-intl';
import { useArchiveExercise, useRestoreExercise } from '#web/features/programs/exercise/actions.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** What can be done with an exercise: another way of it when it is built in, any change when it is one's own. */
export function ExerciseActions({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('library');
  const yours = useOverlay('yours');
  const mayChange = useMay('exercise:update');
  if (!mayChange || exercise.keptBy === 'colleague') return null;
  if (!exercise.isBuiltIn) return <OwnActions exercise={exercise} />;
  return <Button onPress={() => yours.open('1')}>{t('override.action')}</Button>;
}

function OwnActions({ exercise: { id, name, archivedAt } }: { exercise: Exercise }) {
  const t = useTranslations('library.actions');
  const words = useTranslations('words.actions');
  const problem = useProblemWords();
  const edit = useOverlay('edit');
  const archive = useArchiveExercise(id);
  const restore = useRestoreExercise(id);
  const onError = (error: Error) => showToast({ title: problem(error) });
  const bringBack = () => restore.mutate(undefined, { onError });
  const putAway = () =>
    archive.mutate(undefined, {
      onError,
      onSuccess: () =>
        showToast({
          title: t('archived', { name }),
          action: { label: words('undo'), onPress: bringBack },
        }),
    });
  if (archivedAt) {
    return (
      <Button look="primary" isPending={restore.isPending} onPress={bringBack}>
        {t('restore')}
      </Button>
    );
  }
  return (
    <>
      <Button isPending={archive.isPending} onPress={putAway}>
        {t('archive')}
      </Button>
      <Button look="primary" onPress={() => edit.open('1')}>
        {t('edit')}
      </Button>
    </>
  );
}
