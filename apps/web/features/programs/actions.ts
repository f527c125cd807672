'use client';

import type { AddExercise } from '@coachme/contracts/exercises.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type {
  AssignProgram,
  ChangeProgram,
  CreateProgram,
  ProgramRow,
} from '@coachme/contracts/programs.words';
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { browserApi } from '#web/api/browser.ts';
import { programsKey } from '#web/features/programs/queries.ts';

type ProgramPage = Page<z.infer<typeof ProgramRow>>;

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

/** As long as the message with its way back is shown. */
const undoMs = 6000;

/**
 * Puts a program away; running assignments go on. It leaves the lists at once and is archived when the way back,
 * which this answers, has passed: there is no bringing back what is archived.
 */
export function useArchiveLater() {
  const queries = useQueryClient();
  return (id: string, onError: (error: Error) => void) => {
    const renew = () => queries.invalidateQueries({ queryKey: programsKey });
    queries.setQueriesData<InfiniteData<ProgramPage>>({ queryKey: programsKey }, (list) =>
      list && 'pages' in list ? without(list, id) : list,
    );
    const timer = setTimeout(() => {
      browserApi.programs.archiveProgram({ params: { id } }).catch(onError).finally(renew);
    }, undoMs);
    return () => {
      clearTimeout(timer);
      renew();
    };
  };
}

function without(list: InfiniteData<ProgramPage>, id: string): InfiniteData<ProgramPage> {
  const pages = list.pages.map((page) => ({
    ...page,
    items: page.items.filter((program) => program.id !== id),
  }));
  return { ...list, pages };
}

type AtRevision = { readonly id: string; readonly revision: number };

/** Saves the program as the builder holds it, on top of the revision that was seen. */
export function saveProgram({ id, revision }: AtRevision, body: ChangeProgram) {
  return browserApi.programs.changeProgram(
    { params: { id }, body },
    { headers: { 'if-match': `"${revision}"` } },
  );
}

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
    mutationFn: (body: AssignProgram) =>
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
