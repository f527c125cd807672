import { expect, test } from 'vitest';
import { type DeviceDatabase, deviceDatabase, type SqlDriver } from './device-database.ts';
import { type Migrations, migrate } from './migrations.ts';
import { dyingAt, nodeDriver } from './node-driver.fixtures.ts';

const first: Migrations = [['create table a (id text)', 'create index a_by_id on a (id)']];
const both: Migrations = [...first, ['create table b (id text)']];

function counting(driver: SqlDriver) {
  const count = { statements: 0 };
  const counted: SqlDriver = {
    ...driver,
    run: (sql, params) => {
      count.statements += 1;
      return driver.run(sql, params);
    },
  };
  return { count, counted };
}

const versionOf = async (db: DeviceDatabase) => (await db.get('pragma user_version'))?.user_version;

test('a new device waits for one message, however many steps there are, and one that is up to date for none', async () => {
  const { count, counted } = counting(nodeDriver());
  const db = deviceDatabase(counted);
  await migrate(db);
  expect(count.statements).toBe(3);
  await migrate(db);
  expect(count.statements).toBe(3);
});

test('a device that skipped versions goes on from its own', async () => {
  const db = deviceDatabase(nodeDriver());
  await migrate(db, first);
  await db.run(`insert into a (id) values ('kept')`);
  await migrate(db, both);
  expect(await db.all('select a.id from a left join b')).toEqual([{ id: 'kept' }]);
  expect(await versionOf(db)).toBe(2);
});

test('a cut in between leaves the version before, and the next start makes it whole', async () => {
  const driver = nodeDriver();
  const whole = deviceDatabase(driver);
  await migrate(whole, first);
  await expect(migrate(deviceDatabase(dyingAt(3, driver)), both)).rejects.toThrow('died');
  await whole.run('rollback');
  expect(await versionOf(whole)).toBe(1);
  await migrate(whole, both);
  expect(await versionOf(whole)).toBe(2);
});
