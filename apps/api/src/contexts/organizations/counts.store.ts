import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { defineCache } from '#platform/cache/cache';
import type { Ctx } from '#platform/db/work';

const Counts = z.object({
  staff: z.int(),
  clients: z.int(),
  customRoles: z.int(),
  teams: z.int(),
  branches: z.int(),
});

/** What a gym of ten thousand would count anew each time somebody opens its settings. */
const counts = defineCache('organizations.counts', {
  ...{ life: 'counters', about: ['counts'], sharing: 'person' },
  schema: Counts,
});

/** Whoever adds, ends or turns around one of what is counted says so. */
export const forgetCounts = ({ actor, forget }: Ctx): void =>
  forget({ about: 'counts', organizationId: actor.organizationId });

/** How many there are of what ends by somebody's doing alone; invitations end by themselves and are not among them. */
export const readCounts = (ctx: Ctx) => ctx.remember(counts, () => count(ctx));

async function count(ctx: Ctx): Promise<z.output<typeof Counts>> {
  const { organizationId: id } = ctx.actor;
  const { rows } = await ctx.tx.execute<z.output<typeof Counts>>(sql`select
    (select count(*) from organizations.members
      where organization_id = ${id} and roles <> array['client'])::int as "staff",
    (select count(*) from organizations.members
      where organization_id = ${id} and 'client' = any(roles))::int as "clients",
    (select count(*) from organizations.custom_roles where organization_id = ${id})::int as "customRoles",
    (select count(*) from organizations.teams where organization_id = ${id})::int as "teams",
    (select count(*) from organizations.branches
      where organization_id = ${id} and archived_at is null)::int as "branches"`);
  const [counted] = rows;
  if (!counted) throw new Error('A statement without a table answered nothing.');
  return counted;
}
