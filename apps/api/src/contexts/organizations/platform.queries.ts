import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { members, organizations } from './organizations.tables.ts';

/** Where people belong, for who runs the installation, by person; in one statement. Identity role only. */
export async function belongingsOf(ctx: Ctx, userIds: readonly string[]) {
  anyone(ctx, 'the caller asked whether who acts runs the installation');
  const rows = await ctx.tx
    .select({
      userId: members.userId,
      id: organizations.organizationId,
      name: organizations.name,
      kind: organizations.kind,
      roles: members.roles,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.organizationId, members.organizationId))
    .where(inArray(members.userId, [...userIds]))
    .orderBy(organizations.name, organizations.organizationId);
  return Map.groupBy(rows, ({ userId }) => userId);
}

/** What organizations are called, by id, for who runs the installation. Identity role only. */
export async function namesOfOrganizations(
  ctx: Ctx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  anyone(ctx, 'the caller asked whether who acts runs the installation');
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx
    .select({ id: organizations.organizationId, name: organizations.name })
    .from(organizations)
    .where(inArray(organizations.organizationId, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type FindOrganizations = {
  /** How the name begins; null: all. */
  readonly q: string | null;
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
};

/** Organizations by name and numbers alone, newest first. Identity role only. */
export function findOrganizations(ctx: Ctx, { q, after, limit }: FindOrganizations) {
  anyone(ctx, 'the caller asked whether who acts runs the installation');
  const { organizationId, createdAt, name, kind } = organizations;
  const beginning = q === null ? null : `${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return ctx.tx
    .select({
      ...{ id: organizationId, name, kind, createdAt },
      members: sql<number>`(select count(*)::int from organizations.members m
        where m.organization_id = organizations.organization_id)`,
      clients: sql<number>`(select count(*)::int from organizations.members m
        where m.organization_id = organizations.organization_id and 'client' = any(m.roles))`,
    })
    .from(organizations)
    .where(
      and(
        beginning === null ? undefined : sql`lower(${name}) like ${beginning}`,
        after
          ? sql`(${createdAt}, ${organizationId}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(createdAt), desc(organizationId))
    .limit(limit);
}
