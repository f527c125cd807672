import type { PersonalRecord, SyncChange, Workout } from '@coachme/contracts/execution.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import { type Contract, contract } from '../contract.ts';
import type { DeviceDatabase, DeviceQueries, Row } from '../database/device-database.ts';
import { deleteRows, textOf, upsertRows } from '../database/rows.ts';
import { writeSetting } from '../database/settings.ts';
import { dropBodyWeights, keepBodyWeights } from './body-weight-rows.ts';
import { commentRow } from './comment-row.ts';
import { workoutRow } from './workout-row.ts';

type Entity = SyncChange['entity'];

const tables: Readonly<Record<Entity, string>> = {
  client: 'clients',
  'scheduled-day': 'scheduled_days',
  workout: 'workouts',
  'personal-record': 'personal_records',
  exercise: 'exercises',
  'set-comment': 'set_comments',
  'body-weight': 'body_weights',
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
  const schemas = await contract();
  await db.transaction(async (tx) => {
    for (const entity of Object.keys(tables).filter(isEntity)) {
      const changes = latest.filter((change) => change.entity === entity);
      const gone = changes.filter((change) => change.isDeleted).map(({ id }) => id);
      await removeAll(tx, entity, gone);
      const kept = changes.filter((change) => !change.isDeleted).map(({ data }) => data);
      if (entity === 'workout') await keepWorkouts(tx, kept.map(incomingBy(schemas)));
      else if (entity === 'body-weight') await keepBodyWeights(tx, kept.map(weightBy(schemas)));
      else await upsertRows(tx, tables[entity], kept.map(rowBy(schemas, entity)));
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
  if (entity === 'body-weight') return dropBodyWeights(tx, ids);
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

/** A workout of the server, with the part of it that the phone keeps and sends back. */
interface Incoming {
  readonly workout: Workout;
  readonly revision: number;
  readonly records: readonly PersonalRecord[];
}

const incomingBy =
  ({ StoredWorkout, Workout: Kept }: Contract) =>
  (data: unknown): Incoming => {
    const stored = StoredWorkout.parse(data);
    return { workout: Kept.parse(stored), revision: stored.revision, records: stored.records };
  };

const weightBy =
  ({ BodyWeight }: Contract) =>
  (data: unknown) =>
    BodyWeight.parse(data);

const rowBy =
  (schemas: Contract, entity: Exclude<Entity, 'workout' | 'body-weight'>) =>
  (data: unknown): Row => {
    switch (entity) {
      case 'client': {
        const client = schemas.Client.parse(data);
        return { id: client.id, document: JSON.stringify(client) };
      }
      case 'scheduled-day': {
        const day = schemas.ScheduledDay.parse(data);
        return { id: day.id, date: day.date, document: JSON.stringify(day) };
      }
      case 'personal-record':
        return recordRow(schemas.PersonalRecord.parse(data));
      case 'exercise':
        return exerciseRow(schemas.Exercise.parse(data));
      case 'set-comment':
        return commentRow(schemas.SetComment.parse(data), 'sent');
    }
  };

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

async function keepWorkouts(tx: DeviceQueries, incoming: readonly Incoming[]): Promise<void> {
  if (incoming.length === 0) return;
  const pending = await pendingIds(tx);
  const isPending = ({ workout }: Incoming) => pending.has(workout.id);
  const free = incoming.filter((one) => !isPending(one));
  await upsertRows(
    tx,
    'workouts',
    free.map((one) => ({
      ...workoutRow(one.workout),
      revision: one.revision,
      deleted_at: null,
    })),
  );
  for (const one of incoming.filter(isPending)) await setAside(tx, one);
  await tx.run(
    'delete from personal_records where workout_id in (select value from json_each(?))',
    [JSON.stringify(incoming.map(({ workout }) => workout.id))],
  );
  await upsertRows(
    tx,
    'personal_records',
    incoming.flatMap(({ records }) => records.map(recordRow)),
  );
}

/** A change of the server meets one that waits here: it is kept beside it until that one is answered. */
async function setAside(tx: DeviceQueries, one: Incoming): Promise<void> {
  await tx.run(
    `update workouts set remote_document = ?, remote_revision = ?, remote_is_deleted = 0
      where id = ?`,
    [JSON.stringify(one.workout), one.revision, one.workout.id],
  );
}

async function pendingIds(tx: DeviceQueries): Promise<ReadonlySet<string>> {
  const rows = await tx.all('select id from outbox');
  return new Set(rows.map((row) => textOf(row, 'id')));
}
