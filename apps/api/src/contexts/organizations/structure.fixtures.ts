import type { Ctx } from '#platform/db/work';
import { branches, teamMembers, teams } from './structure.tables.ts';

const made = (ctx: Ctx) => ({
  organizationId: ctx.actor.organizationId,
  id: ctx.newId(),
  createdBy: ctx.actor.userId,
  createdAt: ctx.now,
  updatedAt: ctx.now,
});

/** A branch with a name of its own. */
export async function aBranch(ctx: Ctx, changes: Partial<typeof branches.$inferInsert> = {}) {
  const row = made(ctx);
  const branch = { ...row, name: `Branch ${row.id}`, ...changes };
  await ctx.tx.insert(branches).values(branch);
  return branch;
}

type TeamOf = {
  readonly headMemberId?: string;
  readonly memberIds?: readonly string[];
  readonly sharesClients?: boolean;
};

/** A team of members that exist. */
export async function aTeam(ctx: Ctx, { headMemberId, memberIds = [], ...changes }: TeamOf = {}) {
  const row = made(ctx);
  const team = { ...row, name: `Team ${row.id}`, sharesClients: true, ...changes };
  await ctx.tx.insert(teams).values(team);
  const { organizationId, id: teamId } = team;
  const heads = headMemberId === undefined ? [] : [headMemberId];
  for (const memberId of [...heads, ...memberIds]) {
    const isHead = memberId === headMemberId;
    await ctx.tx.insert(teamMembers).values({ organizationId, teamId, memberId, isHead });
  }
  return team;
}
