import { ApiError } from '@coachme/contracts/kit/client';
import { isServer, QueryClient } from '@tanstack/react-query';

/** Refusals are answers: only a server that was not reached or said "later" is asked again. */
function isWorthAnotherTry(failures: number, error: Error): boolean {
  if (isServer || (error instanceof ApiError && error.code !== 'unavailable')) return false;
  return failures < 2;
}

/** What the API has told us: one for each render on the server and one for each tab. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: isWorthAnotherTry },
      mutations: { retry: false },
    },
  });
}
