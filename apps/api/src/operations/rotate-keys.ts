import type pg from 'pg';
import { addEncryptionKey } from '#platform/secrets';
import { asOwner, type Target } from './database/connections.ts';
import { noteCommand } from './tell.ts';

export type Rotated = { readonly version: number; readonly rows: number };

type Column = { readonly table: string; readonly column: string; readonly isTenant: boolean };

/** Many rows are wrapped anew in steps, so that no lock lasts. */
const batch = 500;

/**
 * Adds a master key, which running processes seal with from now on, and wraps under it whatever lies sealed: every column
 * whose name ends in `_sealed`. Older keys stay in secrets.json, since backups need them.
 */
export async function rotateKeys(
  target: Target,
  dataFolder: string,
  now: Date = new Date(),
): Promise<Rotated> {
  const { version } = addEncryptionKey(dataFolder);
  const rows = await asOwner(target, async (owner) => {
    let renewed = 0;
    for (const column of await sealedColumns(owner)) renewed += await renew(owner, target, column);
    await owner.query('begin; set local role coachme_maintenance');
    await noteCommand(owner, { what: 'rotate-keys', now });
    await owner.query('commit');
    return renewed;
  });
  return { version, rows };
}

async function sealedColumns(owner: pg.Client): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `select table_schema || '.' || table_name as table, column_name as column,
       exists (select from information_schema.columns o where o.table_schema = c.table_schema
         and o.table_name = c.table_name and o.column_name = 'organization_id') as "isTenant"
     from information_schema.columns c where column_name like '%\\_sealed' order by 1, 2`,
  );
  return rows;
}

type Sealed = {
  readonly row: string;
  readonly organizationId: string | null;
  readonly sealed: Buffer;
};

async function renew(owner: pg.Client, target: Target, { table, column, isTenant }: Column) {
  const organization = isTenant ? 'organization_id' : 'null::uuid';
  const { vault } = target.secrets;
  let renewed = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    await owner.query('begin; set local role coachme_maintenance');
    const { rows } = await owner.query<Sealed>(
      `select id as row, ${organization} as "organizationId", ${column} as sealed from ${table}
       where id > $1 and ${column} is not null order by id limit ${batch} for update`,
      [after],
    );
    for (const { row, organizationId, sealed } of rows) {
      const again = vault.reseal(sealed, { table, column, row, organizationId });
      if (again === null) continue;
      await owner.query(`update ${table} set ${column} = $1 where id = $2`, [again, row]);
      renewed += 1;
    }
    await owner.query('commit');
    const last = rows.at(-1);
    if (!last) return renewed;
    after = last.row;
  }
}
