import type { Acting } from '@coachme/contracts/acting.contract';
import { headers } from 'next/headers';
import { serverApi } from '#web/api/server.ts';
import { actingHeader } from '#web/session/acting-here.ts';

/** Whether the page that is being rendered is seen as somebody else. */
export const isActedHere = async (): Promise<boolean> =>
  (await headers()).get(actingHeader) === 'yes';

/** As whom an operator sees this page, and until when; null in a session of one's own. */
export async function currentActing(): Promise<Acting | null> {
  if (!(await isActedHere())) return null;
  const api = await serverApi();
  return api.acting.getActing().catch(() => null);
}
