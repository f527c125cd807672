'use client';

import type { ChangeExercise, Exercise } from '@coachme/contracts/exercises.contract';
import type { OverrideExercise } from '@coachme/contracts/library.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { browserApi } from '#web/api/browser.ts';

function useLibraryChanged() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['exercises'] });
}

type At = Pick<Exercise, 'id' | 'revision'>;

/** Changes an own exercise on top of the revision that was seen. */
export function useChangeExercise({ id, revision }: At) {
  const onSuccess = useLibraryChanged();
  return useMutation({
    mutationFn: (body: z.input<typeof ChangeExercise>) =>
      browserApi.library.changeExercise(
        { params: { id }, body },
        { headers: { 'if-match': `"${revision}"` } },
      ),
    onSuccess,
  });
}

/** Puts an own exercise away; it can be brought back. */
export function useArchiveExercise(id: string) {
  const onSuccess = useLibraryChanged();
  return useMutation({
    mutationFn: () => browserApi.library.archiveExercise({ params: { id } }),
    onSuccess,
  });
}

/** Brings an own exercise back. */
export function useRestoreExercise(id: string) {
  const onSuccess = useLibraryChanged();
  return useMutation({
    mutationFn: () => browserApi.library.restoreExercise({ params: { id } }),
    onSuccess,
  });
}

/** Has a built-in exercise in the organization's own way, or as built in again. */
export function useOverrideExercise(id: string) {
  const onSuccess = useLibraryChanged();
  return useMutation({
    mutationFn: (body: z.input<typeof OverrideExercise> | null) =>
      body === null
        ? browserApi.library.resetExercise({ params: { id } })
        : browserApi.library.overrideExercise({ params: { id }, body }),
    onSuccess,
  });
}

/** Reads another library. */
export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { id: string; locale: 'en' | 'ar' | 'sw' }) =>
      browserApi.exerciseImports.startImport({ body: { ...body, provider: 'wger' } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exercise-imports'] }),
  });
}

/** Takes over what was looked at. */
export function useCommitImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (except: string[]) =>
      browserApi.exerciseImports.commitImport({ params: { id }, body: { except } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exercise-imports'] }),
  });
}
