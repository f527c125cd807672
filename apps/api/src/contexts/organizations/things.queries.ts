import { and, eq, inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { applications } from './applications/applications.tables.ts';
import { invitations } from './organizations.tables.ts';
import { ssoConnections } from './sso/sso.tables.ts';
import { branches, customRoles, teams } from './structure.tables.ts';

type NamedTable = typeof branches | typeof customRoles | typeof teams | typeof ssoConnections;

/** What branches, teams, roles, invitations, applications and connections are called, by id; in one statement. */
export async function namesOfThings(
  ctx: Ctx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  permit(ctx, 'organization:read');
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const { organizationId } = ctx.actor;
  const from = (table: NamedTable | typeof applications) =>
    ctx.tx
      .select({ id: table.id, name: sql<string | null>`${table.name}` })
      .from(table)
      .where(and(eq(table.organizationId, organizationId), inArray(table.id, wanted)));
  // Who it is for, else where it went; a link for nobody by name has none.
  const invited = ctx.tx
    .select({
      id: invitations.id,
      name: sql<string | null>`coalesce(${invitations.name}, ${invitations.email})`,
    })
    .from(invitations)
    .where(and(eq(invitations.organizationId, organizationId), inArray(invitations.id, wanted)));
  const rows = await unionAll(
    from(branches),
    from(teams),
    from(customRoles),
    from(applications),
    from(ssoConnections),
    invited,
  );
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])));
}
