'use client';

import type { Import, ImportChoice, StartImport } from '@coachme/contracts/imports.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';

type Place = { readonly clientId: string; readonly id: string };

/** What an answer says of an import stands in its place; the client's sessions are asked for again. */
function useKeep(clientId: string) {
  const queries = useQueryClient();
  return (answer: Import) => {
    queries.setQueryData(['clients', clientId, 'imports', answer.id], answer);
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

/** Takes an import back, or drops its preview. */
export function useUndoImport({ clientId, id }: Place) {
  const keep = useKeep(clientId);
  return useMutation({
    mutationFn: () => browserApi.imports.undoImport({ params: { id } }),
    onSuccess: keep,
  });
}
