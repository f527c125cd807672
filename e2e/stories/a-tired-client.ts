import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { timeZone } from './devices.ts';
import { onAReadyProgram } from './on-a-ready-program.ts';
import { type Account, type Api, signedIn } from './people.ts';

/** A client who felt weak before each of their last three sessions, so that a lighter week is proposed. */
export type TiredClient = {
  readonly coach: Account;
  readonly api: Api;
  readonly clientId: string;
  readonly name: string;
  readonly proposal: () => Promise<{ isAccepted: boolean | null; takenBackAt: string | null }>;
};

const dayMs = 86_400_000;

/** On the first ready program, with three sessions behind them and the others ahead. */
export async function aTiredClient(): Promise<TiredClient> {
  const { coach, api, person, clientId, assignment } = await onAReadyProgram();
  const { days } = assignment;
  const theirs = await signedIn(person);
  for (const [index, { id }] of days.slice(0, 3).entries()) {
    await theirs.execution.logWorkout({ body: tiredSession(id, 3 - index) });
  }
  const proposal = async () => {
    const { items } = await api.deloads.listDeloads({ params: { id: clientId }, query: {} });
    const { isAccepted = null, takenBackAt = null } = items[0] ?? {};
    return { isAccepted, takenBackAt };
  };
  const proposed = async () =>
    (await api.deloads.listDeloads({ params: { id: clientId }, query: {} })).items.length;
  await expect.poll(proposed, { timeout: 20_000 }).toBe(1);
  return { coach, api, clientId, name: person.name, proposal };
}

function tiredSession(scheduledDayId: string, daysAgo: number) {
  const startedAt = new Date(Date.now() - daysAgo * dayMs).toISOString();
  return {
    ...{ id: randomUUID(), scheduledDayId, title: 'Full body', notes: '', feedback: null },
    ...{ readiness: 2, branchId: null, exercises: [] },
    ...{ startedAt, endedAt: startedAt, timeZone, localDate: startedAt.slice(0, 10) },
  };
}
