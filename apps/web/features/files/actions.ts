'use client';

import type { FileJob } from '@coachme/contracts/file-jobs.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { fileJobsKey } from '#web/shell/files/file-jobs.ts';

/** Stops what is done with a file; what was shown of it elsewhere is asked for again. */
export function useCancelFile({ id, kind, client }: FileJob) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (kind === 'history') await browserApi.imports.cancelImport({ params: { id } });
      else await browserApi.programDrafts.cancelProgramDraft({ params: { id } });
    },
    onSettled: () =>
      Promise.all(
        [fileJobsKey, ['program-drafts', id], ...(client ? [['clients', client.id]] : [])].map(
          (queryKey) => queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
