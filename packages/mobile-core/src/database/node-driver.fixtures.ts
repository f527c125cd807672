import { DatabaseSync } from 'node:sqlite';
import {
  type DeviceDatabase,
  deviceDatabase,
  type Row,
  type SqlDriver,
} from './device-database.ts';
import { migrate } from './migrations.ts';

/** A real SQLite for tests, in a file or in memory. */
export function nodeDriver(path = ':memory:'): SqlDriver {
  const database = new DatabaseSync(path);
  return {
    run: async (sql, params) => {
      if (params.length === 0) database.exec(sql);
      else database.prepare(sql).run(...params);
    },
    all: async (sql, params): Promise<Row[]> => database.prepare(sql).all(...params),
    close: async () => database.close(),
  };
}

/** A migrated device database for tests. */
export async function aDevice(path = ':memory:'): Promise<DeviceDatabase> {
  const database = deviceDatabase(nodeDriver(path));
  await migrate(database);
  return database;
}

/** The device dies at the given write: every statement from then on fails, as after a cut of power. */
export function dyingAt(write: number, driver: SqlDriver): SqlDriver {
  let writes = 0;
  const cut = () => {
    writes += 1;
    if (writes >= write) throw new Error('The device died.');
  };
  return {
    ...driver,
    run: async (sql, params) => {
      cut();
      await driver.run(sql, params);
    },
  };
}
