import type { MyBranch } from '@coachme/contracts/attendance.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import type { ApiClient } from '../api.ts';
import type { DeviceDatabase, DeviceQueries } from '../database/device-database.ts';
import { documentOf } from '../database/rows.ts';
import { readSetting, writeSetting } from '../database/settings.ts';

/** Branches open and close seldom. */
const freshMs = 60 * 60 * 1000;

/** What is remembered of somebody who last trained at no branch. */
const nowhere = 'nowhere';

/** Fetches where this person may say they train, once an hour; between times, and without a network, it is what it was. */
export async function keepBranches(
  db: DeviceDatabase,
  api: ApiClient,
  nowMs = Date.now(),
): Promise<void> {
  const readAt = Date.parse((await readSetting(db, 'branches-read-at')) ?? '');
  if (readAt <= nowMs && nowMs - readAt < freshMs) return;
  const fetched = await fetchedBranches(api);
  await db.transaction(async (tx) => {
    await writeSetting(tx, 'branches', JSON.stringify(fetched));
    await writeSetting(tx, 'branches-read-at', new Date(nowMs).toISOString());
  });
}

/** None for somebody whose sessions are not theirs to log, such as who acts as a client. */
async function fetchedBranches(api: ApiClient): Promise<readonly MyBranch[]> {
  try {
    return (await api.attendance.getMyBranches()).items;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'forbidden') return [];
    throw error;
  }
}

/** Every branch that this device knows, by name. */
export async function readBranches(db: DeviceQueries): Promise<readonly MyBranch[]> {
  const text = await readSetting(db, 'branches');
  // Written above, from what the server answered; an update of the app fetches it anew.
  return text === null ? [] : (JSON.parse(text) as MyBranch[]);
}

/** Where a session may be said to take place. */
export interface Places {
  readonly branches: readonly MyBranch[];
  /** Where the person last said they trained: a branch, null for none of them; absent while they said nothing. */
  readonly last?: string | null;
}

/** The branches for a session: of a planned one those of the organization that planned it, else all. */
export async function placesOf(db: DeviceQueries, scheduledDayId: string | null): Promise<Places> {
  const all = await readBranches(db);
  if (all.length === 0) return { branches: [] };
  const planned = scheduledDayId === null ? null : await clientOfDay(db, scheduledDayId);
  const branches = planned === null ? all : all.filter(({ clientId }) => clientId === planned);
  const said = await readSetting(db, 'last-branch');
  return said === null ? { branches } : { branches, last: said === nowhere ? null : said };
}

async function clientOfDay(db: DeviceQueries, id: string): Promise<string | null> {
  const row = await db.get('select document from scheduled_days where id = ?', [id]);
  return row ? (documentOf<ScheduledDay>(row).clientId ?? null) : null;
}

/** The branch that a session begins with: where the person last trained, if it is one for this session. */
export async function usualBranch(
  db: DeviceQueries,
  scheduledDayId: string | null,
): Promise<string | null> {
  const { branches, last } = await placesOf(db, scheduledDayId);
  return branches.find(({ id }) => id === last)?.id ?? null;
}

/** Remembers where somebody said they train, for the next session; null: at no branch. */
export async function rememberBranch(db: DeviceQueries, branchId: string | null): Promise<void> {
  await writeSetting(db, 'last-branch', branchId ?? nowhere);
}
