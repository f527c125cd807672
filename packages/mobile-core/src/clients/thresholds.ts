import type { Client } from '@coachme/contracts/clients.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import type { SetThreshold } from '@coachme/contracts/thresholds.contract';
import type { ApiClient } from '../api.ts';
import type { DeviceDatabase, DeviceQueries } from '../database/device-database.ts';
import { readSetting, writeSetting } from '../database/settings.ts';
import { findClient, keepClient } from './local.ts';

type Figure = NonNullable<Client['profile']['thresholds']>[number];

/** Something the person did to their figures here that the server has not answered yet. */
type Change =
  | ({ readonly does: 'set'; readonly id: string } & Omit<SetThreshold, 'id'>)
  | { readonly does: 'remove'; readonly id: string };

/** A figure as this device knows it. */
export type DeviceThreshold = Figure & {
  readonly id: string;
  /** `waiting` to be sent, or `refused` by the server, as only a newer figure elsewhere can bring about. */
  readonly state: 'kept' | 'waiting' | 'refused';
};

type Kept = Change & { readonly isRefused?: true };

/** What this person was measured at, as far as this device knows, with what was done here since. */
export async function readThresholds(db: DeviceDatabase): Promise<readonly DeviceThreshold[]> {
  const client = await findClient(db);
  const changes = await readChanges(db);
  const removed = new Set(changes.flatMap(({ does, id }) => (does === 'remove' ? [id] : [])));
  const known = client?.profile.thresholds ?? [];
  const kept = known.flatMap(({ id, ...figure }) =>
    id === undefined || removed.has(id) ? [] : [{ ...figure, id, state: 'kept' as const }],
  );
  const keptIds = new Set(kept.map(({ id }) => id));
  const own = changes.flatMap((change) => {
    const isOver = keptIds.has(change.id) || removed.has(change.id);
    if (change.does === 'remove' || isOver) return [];
    const { id, kind, value, measuredOn, isRefused } = change;
    const state = isRefused ? ('refused' as const) : ('waiting' as const);
    // Until the server has it, it is the newest word of this person.
    return [{ id, kind, value, measuredOn, isByClient: true, setAt: LAST, state }];
  });
  return [...kept, ...own];
}

/** A figure that was set or taken away here, and the server has not confirmed that or refused it. */
export type UnsentThreshold = Pick<Figure, 'kind' | 'value' | 'measuredOn'> & {
  readonly id: string;
  readonly isRemoval: boolean;
  readonly isRefused: boolean;
};

/** What was done to the figures here that the server has not confirmed. */
export async function unsentThresholds(db: DeviceDatabase): Promise<readonly UnsentThreshold[]> {
  const changes = await readChanges(db);
  const known = (await findClient(db))?.profile.thresholds ?? [];
  const taken = new Set(changes.flatMap(({ does, id }) => (does === 'remove' ? [id] : [])));
  return changes.flatMap((change): UnsentThreshold[] => {
    const { id, isRefused = false } = change;
    const isRemoval = change.does === 'remove';
    // Set and taken away before it was sent: nothing of it is missed.
    if (!isRemoval && taken.has(id)) return [];
    const figure = isRemoval ? known.find((one) => one.id === id) : change;
    if (!figure) return [];
    const { kind, value, measuredOn } = figure;
    return [{ id, kind, value, measuredOn, isRemoval, isRefused }];
  });
}

/** After whatever the server has. */
const LAST = '9999-12-31T00:00:00Z';

/** Adds a figure: it holds here at once and goes up with the next exchange. */
export function setThreshold(db: DeviceDatabase, figure: Required<SetThreshold>): Promise<void> {
  return change(db, (changes) => [...changes, { does: 'set', ...figure }]);
}

/** Takes a figure away. One that waits may be on its way already, so the server is told in any case, after it. */
export function removeThreshold(db: DeviceDatabase, id: string): Promise<void> {
  return change(db, (changes) => {
    const isRefused = changes.some((one) => one.id === id && one.isRefused);
    if (isRefused) return changes.filter((one) => one.id !== id);
    return [
      ...changes.filter((one) => one.id !== id || one.does === 'set'),
      { does: 'remove', id },
    ];
  });
}

/** Sends what was done here, one after another and each once, and keeps what the server says to it. */
export async function exchangeThresholds(db: DeviceDatabase, api: ApiClient): Promise<void> {
  const waiting = (await readChanges(db)).filter(({ isRefused }) => !isRefused);
  if (waiting.length === 0) return;
  const client = await knownClient(db, api);
  for (const one of waiting) await send(db, api, { client: client.id, one });
  await keepClient(db, await api.clients.getMyClient());
  // Only now: what was sent is seen all along.
  await change(db, (changes) =>
    changes.filter((one) => !waiting.some((sent) => isSame(sent, one)) || one.isRefused),
  );
}

/** This person as a client: what is set in the first moments goes up before anything has come down. */
async function knownClient(db: DeviceDatabase, api: ApiClient): Promise<Client> {
  const known = await findClient(db);
  if (known) return known;
  const fetched = await api.clients.getMyClient();
  await keepClient(db, fetched);
  return fetched;
}

type Sending = { readonly client: string; readonly one: Change };

async function send(db: DeviceDatabase, api: ApiClient, { client, one }: Sending): Promise<void> {
  const { does, ...figure } = one;
  try {
    if (does === 'remove') {
      await api.thresholds.removeThreshold({ params: { id: client, thresholdId: one.id } });
    } else {
      // What is told apart above has the figure whole.
      const body = figure as Required<SetThreshold>;
      await api.thresholds.setThreshold({ params: { id: client }, body });
    }
  } catch (error) {
    if (!(error instanceof ApiError) || !isAnswer(error)) throw error;
    // Gone already is as good as taken away; a figure that was refused waits for the person.
    if (does === 'set') await refuse(db, one.id);
  }
}

/** Answers that another try does not change. */
const isAnswer = ({ code }: ApiError): boolean =>
  code === 'invalid' || code === 'conflict' || code === 'not-found' || code === 'forbidden';

const isSame = (one: Change, other: Change) => one.id === other.id && one.does === other.does;

const refuse = (db: DeviceDatabase, id: string) =>
  change(db, (changes) =>
    changes.map((one) => (one.id === id && one.does === 'set' ? { ...one, isRefused: true } : one)),
  );

function change(
  db: DeviceDatabase,
  made: (changes: readonly Kept[]) => readonly Kept[],
): Promise<void> {
  return db.transaction(async (tx) =>
    writeSetting(tx, 'threshold-changes', JSON.stringify(made(await readChanges(tx)))),
  );
}

async function readChanges(db: DeviceQueries): Promise<readonly Kept[]> {
  const text = await readSetting(db, 'threshold-changes');
  // Written here, by `change` alone.
  return text === null ? [] : (JSON.parse(text) as readonly Kept[]);
}
