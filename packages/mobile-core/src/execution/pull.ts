import { Client } from '@coachme/contracts/clients.contract';
import { PersonalRecord, StoredWorkout, type SyncChange } from '@coachme/contracts/execution.words';
import { Exercise } from '@coachme/contracts/exercises.contract';
import { ScheduledDay } from '@coachme/contracts/programs.words';
import { SetComment } from '@coachme/contracts/set-comments.contract';
import type { DeviceDatabase, DeviceQueries, Row } from '../database/device-database.ts';
import { deleteRows, textOf, upsertRows } from '../database/rows.ts';
import { writeSetting } from '../database/settings.ts';
import { commentRow } from './comment-row.ts';
import { plainWorkout, workoutRow } from './workout-row.ts';

type Entity = SyncChange['entity'];

const tables: Readonly<Record<Entity, string>> = {
  client: 'clients',
  'scheduled-day': 'scheduled_days',
  workout: 'workouts',
  'personal-record': 'personal_records',
  exercise: 'exercises',
  'set-comment': 'set_comments',
};

/**
 * Applies one page of what the server says: new, changed and vanished things, and the cursor with
 * them, so that a cut leaves either the whole page or none of it. What waits to be sent is kept.
 */
export async function applyPage(
  db: DeviceDatabase,
  page: { items: readonly SyncChange[]; nextCursor: string },
): Promise<void> {
  const latest = latestOfEach(page.items);
  await db.transaction(async (tx) => {
    for (const entity of Object.keys(tables).filter(isEntity)) {
      const changes = latest.filter((change) => change.entity === entity);
      const gone = changes.filter((change) => change.isDeleted).map(({ id }) => id);
      await removeAll(tx, entity, gone);
      await keepAll(
        tx,
        entity,
        changes.filter((change) => !change.isDeleted).map(({ data }) => data),
      );
    }
    await writeSetting(tx, 'sync-cursor', page.nextCursor);
  });
}

function isEntity(name: string): name is Entity {
  return name in tables;
}

/** A page may name a thing twice; only where it ended up matters. */
function latestOfEach(items: readonly SyncChange[]): SyncChange[] {
  return [...new Map(items.map((item) => [`${item.entity} ${item.id}`, item])).values()];
}

async function removeAll(tx: DeviceQueries, entity: Entity, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const pending = entity === 'workout' ? await pendingIds(tx) : new Set<string>();
  const gone = ids.filter((id) => !pending.has(id));
  await deleteRows(tx, tables[entity], gone);
  if (entity === 'workout') {
    await tx.run(
      'update workouts set remote_is_deleted = 1 where id in (select value from json_each(?))',
      [JSON.stringify(ids)],
    );
    await tx.run(
      'delete from personal_records where workout_id in (select value from json_each(?))',
      [JSON.stringify(gone)],
    );
  }
}

async function keepAll(tx: DeviceQueries, entity: Entity, data: unknown[]): Promise<void> {
  if (entity === 'workout') {
    await keepWorkouts(
      tx,
      data.map((one) => StoredWorkout.parse(one)),
    );
    return;
  }
  await upsertRows(
    tx,
    tables[entity],
    data.map((one) => rowOf(entity, one)),
  );
}

function rowOf(entity: Exclude<Entity, 'workout'>, data: unknown): Row {
  switch (entity) {
    case 'client': {
      const client = Client.parse(data);
      return { id: client.id, document: JSON.stringify(client) };
    }
    case 'scheduled-day': {
      const day = ScheduledDay.parse(data);
      return { id: day.id, date: day.date, document: JSON.stringify(day) };
    }
    case 'personal-record':
      return recordRow(PersonalRecord.parse(data));
    case 'exercise':
      return exerciseRow(Exercise.parse(data));
    case 'set-comment':
      return commentRow(SetComment.parse(data), 'sent');
  }
}

/** The columns of a library exercise on the device. */
export function exerciseRow(exercise: Exercise): Row {
  return { id: exercise.id, name: exercise.name, document: JSON.stringify(exercise) };
}

function recordRow(record: PersonalRecord): Row {
  return {
    id: record.id,
    workout_id: record.workoutId,
    exercise_id: record.exerciseId,
    achieved_on: record.achievedOn,
    document: JSON.stringify(record),
  };
}

async function keepWorkouts(tx: DeviceQueries, stored: readonly StoredWorkout[]): Promise<void> {
  if (stored.length === 0) return;
  const pending = await pendingIds(tx);
  const free = stored.filter(({ id }) => !pending.has(id));
  await upsertRows(
    tx,
    'workouts',
    free.map((one) => ({
      ...workoutRow(plainWorkout(one)),
      revision: one.revision,
      deleted_at: null,
    })),
  );
  for (const one of stored.filter(({ id }) => pending.has(id))) await setAside(tx, one);
  await tx.run(
    'delete from personal_records where workout_id in (select value from json_each(?))',
    [JSON.stringify(stored.map(({ id }) => id))],
  );
  await upsertRows(
    tx,
    'personal_records',
    stored.flatMap(({ records }) => records.map(recordRow)),
  );
}

/** A change of the server meets one that waits here: it is kept beside it until that one is answered. */
async function setAside(tx: DeviceQueries, stored: StoredWorkout): Promise<void> {
  await tx.run(
    `update workouts set remote_document = ?, remote_revision = ?, remote_is_deleted = 0
      where id = ?`,
    [JSON.stringify(plainWorkout(stored)), stored.revision, stored.id],
  );
}

async function pendingIds(tx: DeviceQueries): Promise<ReadonlySet<string>> {
  const rows = await tx.all('select id from outbox');
  return new Set(rows.map((row) => textOf(row, 'id')));
}
