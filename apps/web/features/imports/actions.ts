'use client';

import type { Import, ImportChoice, StartImport } from '@coachme/contracts/imports.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { isAtWork } from '#web/features/imports/queries.ts';
import { fileJobsKey } from '#web/shell/files/file-jobs.ts';
import { watchFile } from '#web/shell/files/watched.ts';

type Place = { readonly clientId: string; readonly id: string };

/** What an answer says of an import stands in its place; the client's sessions are asked for again. */
function useKeep(clientId: string) {
  const queries = useQueryClient();
  return (answer: Import) => {
    queries.setQueryData(['clients', clientId, 'imports', answer.id], answer);
    if (isAtWork(answer.state)) watchFile(answer.id);
    void queries.invalidateQueries({ queryKey: fileJobsKey });
    return queries.invalidateQueries({ queryKey: ['clients', clientId] });
  };
}

/** Sends a file to be read into a preview. */
export function useStartImport(clientId: string) {
  const keep = useKeep(clientId);
  return useMutation({
    mutationFn: (body: Omit<StartImport, 'clientId'>) =>
      browserApi.imports.startImport({ body: { ...body, clientId } }),
    onSuccess: keep,
  });
}

/** Has a preview written, names as chosen. */
export function useCommitImport({ clientId, id }: Place) {
  const keep = useKeep(clientId);
  return useMutation({
    mutationFn: (exercises: ImportChoice[]) =>
      browserApi.imports.commitImport({ params: { id }, body: { exercises } }),
    onSuccess: keep,
  });
}

/** Stops an import that is read, looked over or written. */
export function useCancelImport({ clientId, id }: Place) {
  const keep = useKeep(clientId);
  return useMutation({
    mutationFn: () => browserApi.imports.cancelImport({ params: { id } }),
    onSuccess: keep,
  });
}

/** Takes an import back. */
export function useUndoImport({ clientId, id }: Place) {
  const keep = useKeep(clientId);
  return useMutation({
    mutationFn: () => browserApi.imports.undoImport({ params: { id } }),
    onSuccess: keep,
  });
}
