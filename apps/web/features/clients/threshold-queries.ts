import type { SetThreshold } from '@coachme/contracts/thresholds.contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';
import { browserApi } from '#web/api/browser.ts';

/** As many as one page has; the older ones hold for nobody any more. */
const shown = 100;

/** Every figure a client was measured at, with who set it and who took it away, the one set last first. */
export const thresholdsQuery = (api: Api, clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'thresholds'],
    queryFn: async () => {
      const { listThresholds } = api.thresholds;
      return (await listThresholds({ params: { id: clientId }, query: { limit: shown } })).items;
    },
  });

/** Adds a figure of a client. */
export function useSetThreshold(clientId: string) {
  return useChange(clientId, (body: SetThreshold) =>
    browserApi.thresholds.setThreshold({ params: { id: clientId }, body }),
  );
}

/** Takes a figure of a client away. */
export function useRemoveThreshold(clientId: string) {
  return useChange(clientId, (thresholdId: string) =>
    browserApi.thresholds.removeThreshold({ params: { id: clientId, thresholdId } }),
  );
}

/** A change after which everything of the client is asked anew. */
function useChange<Given>(clientId: string, mutationFn: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => queries.invalidateQueries({ queryKey: ['clients', clientId] }),
  });
}
