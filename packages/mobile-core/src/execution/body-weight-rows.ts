import type { BodyWeight } from '@coachme/contracts/body-weights.contract';
import type { DeviceQueries } from '../database/device-database.ts';

/** Takes in what the server says; what was said here and waits is the later of the two. */
export async function keepBodyWeights(
  tx: DeviceQueries,
  weights: readonly BodyWeight[],
): Promise<void> {
  if (weights.length === 0) return;
  await tx.run(
    `insert into body_weights (date, id, weight_kg)
       select value ->> '$.date', value ->> '$.id', value ->> '$.weightKg' + 0.0 from json_each(?) where true
     on conflict (date) do update set id = excluded.id,
       weight_kg = case state when 'sent' then excluded.weight_kg else weight_kg end`,
    [JSON.stringify(weights)],
  );
}

/** Drops what is gone from the server, unless something newer was said here. */
export async function dropBodyWeights(tx: DeviceQueries, ids: readonly string[]): Promise<void> {
  await tx.run(
    `delete from body_weights where state = 'sent' and id in (select value from json_each(?))`,
    [JSON.stringify(ids)],
  );
}
