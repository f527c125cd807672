import type { Client } from '@coachme/contracts/clients.contract';
import type { DeviceDatabase } from '../database/device-database.ts';
import { documentOf, upsertRows } from '../database/rows.ts';

/** This person as a client, of the organization joined last; null for who is coached by nobody. */
export async function findClient(db: DeviceDatabase): Promise<Client | null> {
  const rows = await db.all('select document from clients');
  const clients = rows.map((row) => documentOf<Client>(row));
  return clients.toSorted((one, other) => other.joinedAt.localeCompare(one.joinedAt))[0] ?? null;
}

/** Keeps what the server answered. */
export async function keepClient(db: DeviceDatabase, client: Client): Promise<void> {
  await db.transaction((tx) =>
    upsertRows(tx, 'clients', [{ id: client.id, document: JSON.stringify(client) }]),
  );
}
