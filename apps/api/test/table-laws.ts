import type pg from 'pg';

/** Schemas that are not made by our migrations. */
const foreign = "('pg_catalog', 'information_schema', 'pg_toast', 'pgboss', 'history')";

/** Every table of ours, with what the laws ask of it. */
const tables = `select c.oid, n.nspname as schema, n.nspname || '.' || c.relname as name, c.relkind,
    c.relrowsecurity and c.relforcerowsecurity as is_forced,
    exists (select from pg_policy p where p.polrelid = c.oid) as has_policy,
    pg_get_userbyid(c.relowner) as owner,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id') as is_tenant
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ${foreign} and n.nspname not like 'pg_temp%'`;

const firstColumn = (keys: string, relation: string) =>
  `(select a.attname from pg_attribute a where a.attrelid = ${relation} and a.attnum = ${keys})`;

/** One query per law: each answers what breaks it. */
export const tableLaws: Readonly<Record<string, string>> = {
  'row security is forced, by a policy': `select name from (${tables}) t where not is_forced or not has_policy`,
  'the owner role owns every table': `select name from (${tables}) t where owner <> 'coachme_owner'`,
  'a primary key starts with the organization': `select t.name from (${tables}) t
    left join pg_index i on i.indrelid = t.oid and i.indisprimary
    where t.is_tenant and ${firstColumn('i.indkey[0]', 't.oid')} is distinct from 'organization_id'`,
  // Rows that a person reads from outside any organization are also found by that person.
  'an index starts with the organization': `select i.indexrelid::regclass::text as name from (${tables}) t
    join pg_index i on i.indrelid = t.oid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where t.is_tenant and a.attname <> 'organization_id' and not exists (select from pg_policy p
      where p.polrelid = t.oid and p.polname = 'own'
        and pg_get_expr(p.polqual, p.polrelid) like '(' || quote_ident(a.attname) || ' = %')`,
  'a foreign key stays in its schema': `select k.conname as name from pg_constraint k
    join (${tables}) t on t.oid = k.conrelid join pg_class c on c.oid = k.confrelid
    where k.contype = 'f' and c.relnamespace <> k.connamespace`,
  'a foreign key between tenant tables names the organization': `select k.conname as name from pg_constraint k
    join (${tables}) t on t.oid = k.conrelid join (${tables}) r on r.oid = k.confrelid
    where k.contype = 'f' and t.is_tenant and r.is_tenant
      and not exists (select from unnest(k.conkey, k.confkey) as pair(mine, theirs)
        where ${firstColumn('pair.mine', 't.oid')} = 'organization_id'
          and ${firstColumn('pair.theirs', 'r.oid')} = 'organization_id')`,
  'a view shows what its reader may see': `select c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and n.nspname not in ${foreign} and n.nspname <> 'public'
      and not coalesce('security_invoker=true' = any (c.reloptions), false)`,
  'no function lends the rights of its owner': `select p.proname as name from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname not in ${foreign}`,
  'no role gets past row security': `select rolname as name from pg_roles
    where rolname like 'coachme%' and (rolbypassrls or rolsuper or rolcreaterole)`,
  'the serving role enters no schema but ours, and makes nothing': `select nspname as name from pg_namespace
    where (nspname in ('pgboss', 'history') and has_schema_privilege('coachme_app', oid, 'usage'))
      or (nspname not in ${foreign} and nspname not like 'pg_%' and has_schema_privilege('coachme_app', oid, 'create'))`,
};

/** What breaks a law, as `law: thing`. */
export async function brokenTableLaws(client: pg.Client): Promise<string[]> {
  const broken: string[] = [];
  for (const [law, query] of Object.entries(tableLaws)) {
    const { rows } = await client.query<{ name: string }>(query);
    broken.push(...rows.map(({ name }) => `${law}: ${name}`));
  }
  return broken;
}
