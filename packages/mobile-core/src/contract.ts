import { NetworkError } from '@coachme/contracts/kit/client';

export type Contract = typeof import('./schemas.ts');

/**
 * The routes of the API and their schemas, fetched when they are first needed: no app opens with them. On a phone they are
 * there; in a browser that never had them, an unreached server.
 */
export async function contract(): Promise<Contract> {
  try {
    return await import('./schemas.ts');
  } catch (cause) {
    throw new NetworkError('The server could not be reached.', { cause });
  }
}
