import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { members, organizations } from './organizations.tables.ts';

/** The organization of the actor, as a row. */
async function anOrganization(ctx: Ctx, changes: Partial<typeof organizations.$inferInsert> = {}) {
  const organization = {
    organizationId: ctx.actor.organizationId,
    name: 'Northside Strength',
    kind: 'practice' as const,
    timeZone: 'UTC',
    createdBy: ctx.actor.userId,
    createdAt: ctx.now,
    updatedAt: ctx.now,
    ...changes,
  };
  await ctx.tx.insert(organizations).values(organization).onConflictDoNothing();
  return organization;
}

/** A made-up actor as a member with a name, in an organization that has a row. */
export async function aMember(
  ctx: Ctx,
  actor: Actor,
  changes: Partial<typeof members.$inferInsert> = {},
) {
  await anOrganization(ctx);
  const member = {
    organizationId: ctx.actor.organizationId,
    id: ctx.newId(),
    userId: actor.userId,
    name: 'Alex',
    email: `${actor.userId}@example.test`,
    roles: [...actor.roles],
    joinedAt: ctx.now,
    updatedAt: ctx.now,
    ...changes,
  };
  await ctx.tx.insert(members).values(member);
  return member;
}
