import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { type Measure, Meter } from '../archive/measure.ts';
import type { Table } from './shape.ts';

/** How values are written, whatever the server's own settings: the same rows are the same bytes everywhere. */
const notation = `set local datestyle to 'ISO'; set local intervalstyle to 'postgres'; set local timezone to 'UTC';
  set local bytea_output to 'hex'; set local extra_float_digits to 1; set local client_encoding to 'UTF8'`;

/** One moment of the database, whatever others write meanwhile, in the notation of archives. */
export async function beginSnapshot(client: pg.Client): Promise<void> {
  await client.query(`begin isolation level repeatable read read only; ${notation}`);
}

/** From here on every row is seen: under FORCE the owner itself would see none. Ends with the transaction. */
export async function becomeMaintenance(client: pg.Client): Promise<void> {
  await client.query('set local role coachme_maintenance');
}

/** All rows of a table in COPY's text format, in an order that depends on them alone. */
export function readRows(client: pg.Client, { name, columns, order }: Table): Readable {
  const key = order.length > 0 ? order.join(', ') : 't::text collate "C"';
  const rows = `select ${columns.join(', ')} from ${name} as t order by ${key}`;
  return client.query(to(`copy (${rows}) to stdout`));
}

/** Reads the rows for their number and checksum only. */
export async function measureRows(client: pg.Client, table: Table): Promise<Measure> {
  const meter = new Meter();
  await pipeline(readRows(client, table), meter.resume());
  return meter.measure();
}

/** Puts rows into a table as they were read. */
export async function writeRows(client: pg.Client, table: Table, rows: Readable): Promise<void> {
  const statement = `copy ${table.name} (${table.columns.join(', ')}) from stdin`;
  await pipeline(rows, client.query(from(statement)));
}

/** The notation of archives, for the transaction that is open. */
export async function useNotation(client: pg.Client): Promise<void> {
  await client.query(notation);
}
