import { expect, test } from 'vitest';
import { patientFetch } from './patient-fetch.ts';

/** A line that swallows what is sent: nothing ever comes back, unless the caller gives up. */
const swallowing: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new Error('given up')));
  });

test('a request that nobody answers is given up', async () => {
  await expect(patientFetch(swallowing, 1)('https://x/')).rejects.toThrow('given up');
});

test('an answer that came is left alone afterwards', async () => {
  let held: AbortSignal | null | undefined;
  const answering: typeof fetch = async (_, init) => {
    held = init?.signal;
    return new Response('here');
  };
  const response = await patientFetch(answering)('https://x/');
  expect(await response.text()).toBe('here');
  expect(held?.aborted).toBe(false);
});

test('a file, and whoever has a signal of their own, are not hurried', async () => {
  const seen: (AbortSignal | null | undefined)[] = [];
  const answering: typeof fetch = async (_, init) => {
    seen.push(init?.signal);
    return new Response('');
  };
  const own = new AbortController().signal;
  await patientFetch(answering)('https://x/', { signal: own });
  await patientFetch(answering)('https://x/', { method: 'POST', body: new FormData() });
  expect(seen).toEqual([own, undefined]);
});
