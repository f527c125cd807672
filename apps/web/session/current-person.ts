import type { Me } from '@coachme/contracts/identity.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { serverApi } from '#web/api/server.ts';
import { isActedHere } from '#web/session/current-acting.ts';

/** Who is signed in, or `unreachable`; asked once for each render. Someone whose session is over goes to sign in. */
export const currentPerson = cache(async (): Promise<Me | 'unreachable'> => {
  const api = await serverApi();
  try {
    return await api.auth.me();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'unauthenticated') {
      redirect((await isActedHere()) ? '/platform/acting-over' : '/sign-in');
    }
    // Signed in, but not at the address of this organization.
    if (error instanceof ApiError && error.code === 'not-found') notFound();
    return 'unreachable';
  }
});
