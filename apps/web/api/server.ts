import { api } from '@coachme/contracts/api';
import { createClient } from '@coachme/contracts/kit/client';
import { headers } from 'next/headers';
import type { Api } from '#web/api/api.ts';
import { apiUrl, passOn } from '#web/api/upstream.ts';

/** The API in the name of the person whose page is being rendered. */
export async function serverApi(): Promise<Api> {
  const incoming = await headers();
  return createClient(api, {
    baseUrl: apiUrl,
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
    headers: () => passOn(incoming),
  });
}
