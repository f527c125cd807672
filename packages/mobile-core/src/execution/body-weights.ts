import { ApiError } from '@coachme/contracts/kit/client';
import { storedKg } from '@coachme/domain/units/weight.rules';
import type { ApiClient } from '../api.ts';
import type { DeviceDatabase, DeviceQueries, Row } from '../database/device-database.ts';
import { numberOf, textOf } from '../database/rows.ts';
import { keepBodyWeights } from './body-weight-rows.ts';

/** What somebody weighed on a day, kg, and whether the server has it. */
export interface DeviceBodyWeight {
  readonly date: string;
  readonly weightKg: number;
  readonly state: 'sent' | 'waiting' | 'failed';
}

/** All that this device knows, the earliest first. */
export async function bodyWeights(db: DeviceQueries): Promise<DeviceBodyWeight[]> {
  const rows = await db.all(
    'select date, weight_kg, state from body_weights where is_removed = 0 order by date',
  );
  return rows.map(weightOf);
}

function weightOf(row: Row): DeviceBodyWeight {
  const state = textOf(row, 'state');
  return {
    date: textOf(row, 'date'),
    weightKg: numberOf(row, 'weight_kg'),
    state: state === 'waiting' || state === 'failed' ? state : 'sent',
  };
}

/** What was said or taken back of a day here, and the server has not confirmed that or refused it. */
export interface UnsentBodyWeight extends Pick<DeviceBodyWeight, 'date' | 'weightKg'> {
  readonly isRemoval: boolean;
  readonly isRefused: boolean;
}

/** What the server has not confirmed, the earliest day first. */
export async function unsentBodyWeights(db: DeviceQueries): Promise<UnsentBodyWeight[]> {
  const rows = await db.all(
    `select date, weight_kg, state, is_removed from body_weights where state <> 'sent' order by date`,
  );
  return rows.map((row) => ({
    date: textOf(row, 'date'),
    weightKg: numberOf(row, 'weight_kg'),
    isRemoval: row.is_removed === 1,
    isRefused: textOf(row, 'state') === 'failed',
  }));
}

/** Says what one weighed on a day, in place of what was said: it holds here at once and goes up with the next exchange. */
export async function sayBodyWeight(
  db: DeviceDatabase,
  { date, weightKg }: Pick<DeviceBodyWeight, 'date' | 'weightKg'>,
): Promise<void> {
  await db.run(
    `insert into body_weights (date, weight_kg, state) values (?, ?, 'waiting')
     on conflict (date) do update set weight_kg = excluded.weight_kg, state = 'waiting', is_removed = 0`,
    [date, storedKg(weightKg)],
  );
}

/** Takes back what was said of a day: at once here, and on the server with the next exchange. */
export async function takeBackBodyWeight(db: DeviceDatabase, date: string): Promise<void> {
  await db.run(`update body_weights set is_removed = 1, state = 'waiting' where date = ?`, [date]);
}

/** Sends what was said and taken back here; what the server refuses stays, marked. */
export async function sendBodyWeights(db: DeviceDatabase, api: ApiClient): Promise<void> {
  const waiting = await db.all(
    `select date, weight_kg, is_removed from body_weights where state = 'waiting' order by date`,
  );
  for (const row of waiting) {
    const said = { date: textOf(row, 'date'), weightKg: numberOf(row, 'weight_kg') };
    await sendOne(db, api, { ...said, isRemoved: row.is_removed === 1 });
  }
}

type Waiting = {
  readonly date: string;
  readonly weightKg: number;
  readonly isRemoved: boolean;
};

async function sendOne(db: DeviceDatabase, api: ApiClient, said: Waiting): Promise<void> {
  const { date, weightKg, isRemoved } = said;
  const params = { date };
  try {
    if (isRemoved) {
      await api.bodyWeights.removeBodyWeight({ params });
      await db.run('delete from body_weights where date = ? and is_removed = 1', [date]);
      return;
    }
    const stored = await api.bodyWeights.saveBodyWeight({ params, body: { weightKg } });
    await db.transaction(async (tx) => {
      await settle(tx, said, 'sent');
      await keepBodyWeights(tx, [stored]);
    });
  } catch (error) {
    if (!(error instanceof ApiError) || isPassing(error)) throw error;
    if (isRemoved)
      await db.run('delete from body_weights where date = ? and is_removed = 1', [date]);
    else await settle(db, said, 'failed');
  }
}

/** What was said anew while this was on its way still waits. */
async function settle(
  tx: DeviceQueries,
  { date, weightKg }: Waiting,
  state: 'sent' | 'failed',
): Promise<void> {
  await tx.run(
    'update body_weights set state = ? where date = ? and weight_kg = ? and is_removed = 0',
    [state, date, weightKg],
  );
}

function isPassing({ code }: ApiError): boolean {
  return code === 'unavailable' || code === 'too-many' || code === 'unauthenticated';
}
