import { ApiError } from '@coachme/contracts/kit/client';
import type { TrainingSettings } from '@coachme/contracts/training-settings.contract';
import type { ApiClient } from '../api.ts';
import type { DeviceDatabase, DeviceQueries } from '../database/device-database.ts';
import { readSetting, writeSetting } from '../database/settings.ts';
import { mergeTrainingSettings } from './training-settings.rules.ts';

/** How one logs until something else is said. */
export const USUAL_SETTINGS: TrainingSettings = {
  kit: null,
  suggestsLoads: false,
  bodyWeightKg: null,
  dotsCurve: null,
  exercises: [],
  revision: 0,
};

/** How this person logs, as far as this device knows. */
export async function readTrainingSettings(db: DeviceQueries): Promise<TrainingSettings> {
  return (await read(db, 'training-settings')) ?? USUAL_SETTINGS;
}

/** Changes how one logs: it holds here at once and goes up with the next exchange. */
export async function changeTrainingSettings(
  db: DeviceDatabase,
  change: (settings: TrainingSettings) => TrainingSettings,
): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await readTrainingSettings(tx);
    // What the server knows is remembered from the first change on, so that two devices can be joined.
    if ((await readSetting(tx, 'training-settings-base')) === null) {
      await writeSetting(tx, 'training-settings-base', JSON.stringify(before));
    }
    await writeSetting(tx, 'training-settings', JSON.stringify(change(before)));
  });
}

/** Whether how one logs was changed here and the server has not confirmed it. */
export async function areSettingsUnsent(db: DeviceQueries): Promise<boolean> {
  return (await readSetting(db, 'training-settings-base')) !== null;
}

const TRIES = 3;

/** Takes in what another device changed, and sends what was changed here; a field that both changed is as it is here. */
export async function exchangeTrainingSettings(db: DeviceDatabase, api: ApiClient): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stored = await fetched(api);
    if (!stored) return;
    const base = await read(db, 'training-settings-base');
    if (!base) return keep(db, stored);
    const mine = await readTrainingSettings(db);
    const merged = mergeTrainingSettings({ base, mine, theirs: stored });
    if (await isSent(db, api, { merged, stored, mine })) return;
  }
}

type Meeting = {
  readonly merged: TrainingSettings;
  readonly stored: TrainingSettings;
  readonly mine: TrainingSettings;
};

/** False when another device was quicker: then everything is looked at anew. */
async function isSent(
  db: DeviceDatabase,
  api: ApiClient,
  { merged, stored, mine }: Meeting,
): Promise<boolean> {
  const { revision, ...body } = merged;
  const headers = { 'if-match': `"${stored.revision}"` };
  try {
    const answer = await api.trainingSettings.changeTrainingSettings({ body }, { headers });
    await db.transaction(async (tx) => {
      const now = JSON.stringify(await readTrainingSettings(tx));
      // Changed again while it was on its way: that goes up next time, against what was just stored.
      if (now === JSON.stringify(mine)) await settle(tx, answer);
      else await writeSetting(tx, 'training-settings-base', JSON.stringify(answer));
    });
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'stale') return false;
    throw error;
  }
}

/** Null for somebody whose settings are not theirs to read, such as who acts as a client. */
async function fetched(api: ApiClient): Promise<TrainingSettings | null> {
  try {
    return await api.trainingSettings.getTrainingSettings();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'forbidden') return null;
    throw error;
  }
}

async function keep(db: DeviceDatabase, stored: TrainingSettings): Promise<void> {
  const known = await read(db, 'training-settings');
  // Most exchanges bring nothing new, and then no screen need look again.
  if (known?.revision === stored.revision) return;
  await db.transaction(async (tx) => {
    // Changed here meanwhile: that is joined in the next exchange.
    if ((await readSetting(tx, 'training-settings-base')) === null) await settle(tx, stored);
  });
}

async function settle(tx: DeviceQueries, stored: TrainingSettings): Promise<void> {
  await writeSetting(tx, 'training-settings', JSON.stringify(stored));
  await tx.run(`delete from settings where name = 'training-settings-base'`);
}

async function read(
  db: DeviceQueries,
  name: 'training-settings' | 'training-settings-base',
): Promise<TrainingSettings | null> {
  const text = await readSetting(db, name);
  // Written here, from settings; `recheckTraining` reads them anew after an update.
  return text === null ? null : (JSON.parse(text) as TrainingSettings);
}
