import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { serverApi } from '#web/api/server.ts';

const always: readonly OfferedWay[] = [
  { id: 'password', kind: 'password', name: null, target: null },
  { id: 'email', kind: 'code', name: null, target: null },
];

/** By what codes reach phones here; none: they do not. */
export async function offeredChannels(): Promise<readonly ('sms' | 'whatsapp')[]> {
  const ways = await offeredWays();
  return (['sms', 'whatsapp'] as const).filter((id) => ways.some((way) => way.id === id));
}

/** The ways in that are set up here; while the API does not answer, those that always are. */
export async function offeredWays(): Promise<readonly OfferedWay[]> {
  const api = await serverApi();
  return api.waysIn.listWays({ query: {} }).then(
    ({ items }) => items,
    () => always,
  );
}
