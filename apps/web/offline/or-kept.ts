import { ApiError, NetworkError } from '@coachme/contracts/kit/client';

/** The server was not reached, or is away for now. */
export function isAway(error: unknown): boolean {
  return (
    error instanceof NetworkError || (error instanceof ApiError && error.code === 'unavailable')
  );
}

/**
 * Asks the server; what this device keeps answers where it cannot be reached, or does not know yet what was begun here.
 * What was refused stays refused where nothing is kept.
 */
export async function orKept<T>(ask: () => Promise<T>, kept: () => Promise<T | null>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const isUnknown = error instanceof ApiError && error.code === 'not-found';
    if (typeof window === 'undefined' || !(isAway(error) || isUnknown)) throw error;
    const found = await kept().catch(() => null);
    if (found === null) throw error;
    return found;
  }
}
