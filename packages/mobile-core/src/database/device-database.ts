import { type Observable, observable } from '../observable.ts';

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** The two things a SQLite can do; one adapter for Expo, one for Node. */
export interface SqlDriver {
  /** One statement with its values, or, without any, as many as there are. */
  readonly run: (sql: string, params: readonly SqlValue[]) => Promise<void>;
  readonly all: (sql: string, params: readonly SqlValue[]) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

export interface DeviceQueries {
  readonly run: (sql: string, params?: readonly SqlValue[]) => Promise<void>;
  readonly all: (sql: string, params?: readonly SqlValue[]) => Promise<Row[]>;
  readonly get: (sql: string, params?: readonly SqlValue[]) => Promise<Row | null>;
}

/** The database of one person on one device. */
export interface DeviceDatabase extends DeviceQueries {
  /** All of it or nothing; other callers wait until it ends. */
  readonly transaction: <T>(work: (tx: DeviceQueries) => Promise<T>) => Promise<T>;
  /** Counts committed changes, so that screens know when to ask again. */
  readonly changes: Observable<number>;
  readonly close: () => Promise<void>;
}

/**
 * One connection serves everybody, so calls queue up: without it a statement of another caller
 * would slip into an open transaction and be rolled back with it.
 */
export function deviceDatabase(driver: SqlDriver): DeviceDatabase {
  const changes = observable(0);
  const direct = queriesOn(driver);
  let last: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | null = null;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  const changed = () => changes.set(changes.get() + 1);
  return {
    all: (sql, params) => inTurn(() => direct.all(sql, params)),
    get: (sql, params) => inTurn(() => direct.get(sql, params)),
    run: async (sql, params) => {
      await inTurn(() => direct.run(sql, params));
      changed();
    },
    transaction: async (work) => {
      const result = await inTurn(() => commitOrRollBack(direct, work));
      changed();
      return result;
    },
    changes,
    close: () => {
      closing ??= inTurn(() => driver.close());
      return closing;
    },
  };
}

function queriesOn(driver: SqlDriver): DeviceQueries {
  return {
    run: (sql, params = []) => driver.run(sql, params),
    all: (sql, params = []) => driver.all(sql, params),
    get: async (sql, params = []) => (await driver.all(sql, params))[0] ?? null,
  };
}

async function commitOrRollBack<T>(
  queries: DeviceQueries,
  work: (tx: DeviceQueries) => Promise<T>,
): Promise<T> {
  await queries.run('begin immediate');
  try {
    const result = await work(queries);
    await queries.run('commit');
    return result;
  } catch (error) {
    await queries.run('rollback');
    throw error;
  }
}
