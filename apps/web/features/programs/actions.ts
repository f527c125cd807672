'use client';

import type { AddExercise } from '@coachme/contracts/exercises.contract';
import type { AssignProgram, CreateProgram } from '@coachme/contracts/programs.words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { browserApi } from '#web/api/browser.ts';
import { programQuery, programsKey } from '#web/features/programs/queries.ts';

function useProgramsChanged() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: programsKey });
}

/** Starts a program. */
export function useCreateProgram() {
  const onSuccess = useProgramsChanged();
  return useMutation({
    mutationFn: (body: z.input<typeof CreateProgram>) =>
      browserApi.programs.createProgram({ body }),
    onSuccess,
  });
}

/** Copies a program into a new draft. */
export function useCloneProgram() {
  const onSuccess = useProgramsChanged();
  return useMutation({
    mutationFn: ({ id, title }: { id: string; title: string }) =>
      browserApi.programs.cloneProgram({ params: { id }, body: { title } }),
    onSuccess,
  });
}

/** Puts a program away; running assignments go on, and it can be taken back. */
export function useArchiveProgram() {
  const onSuccess = useProgramsChanged();
  return useMutation({
    mutationFn: (id: string) => browserApi.programs.archiveProgram({ params: { id } }),
    onSuccess,
  });
}

/** Takes an archived program back. */
export function useRestoreProgram() {
  const queries = useQueryClient();
  const onChanged = useProgramsChanged();
  return useMutation({
    mutationFn: (id: string) => browserApi.programs.restoreProgram({ params: { id } }),
    onSuccess: (program) => {
      queries.setQueryData(programQuery(browserApi, program.id).queryKey, program);
      return onChanged();
    },
  });
}

type AtRevision = { readonly id: string; readonly revision: number };

/** Makes a draft assignable. */
export function usePublishProgram() {
  const onSuccess = useProgramsChanged();
  return useMutation({
    mutationFn: ({ id, revision }: AtRevision) =>
      browserApi.programs.publishProgram(
        { params: { id } },
        { headers: { 'if-match': `"${revision}"` } },
      ),
    onSuccess,
  });
}

/** Gives a client a dated copy of a program. */
export function useAssignProgram(programId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof AssignProgram>) =>
      browserApi.programs.assignProgram({ params: { id: programId }, body }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: programsKey }),
        queries.invalidateQueries({ queryKey: ['clients'] }),
      ]),
  });
}

/** Adds an exercise of the organization's own to the library. */
export function useAddExercise() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof AddExercise>) => browserApi.exercises.addExercise({ body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exercises'] }),
  });
}
