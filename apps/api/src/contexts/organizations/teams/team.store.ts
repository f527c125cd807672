import type { Team } from '@coachme/contracts/teams.contract';
import { and, eq, inArray } from 'drizzle-orm';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { members } from '../organizations.tables.ts';
import { teamMembers } from '../structure.tables.ts';

export type Lineup = {
  readonly headMemberId: string | null;
  readonly memberIds: readonly string[];
};

/** The ids of a lineup, the head among them, each once. */
export const memberIdsOf = ({ headMemberId, memberIds }: Lineup): string[] => [
  ...new Set([...(headMemberId === null ? [] : [headMemberId]), ...memberIds]),
];

/** Puts these members into the team in place of whoever was there. */
export async function writeLineup(ctx: Ctx, teamId: string, lineup: Lineup): Promise<void> {
  const { organizationId } = ctx.actor;
  const ids = memberIdsOf(lineup);
  await requireMembers(ctx, ids);
  await ctx.tx
    .delete(teamMembers)
    .where(and(eq(teamMembers.organizationId, organizationId), eq(teamMembers.teamId, teamId)));
  const rows = ids.map((memberId) => ({
    organizationId,
    teamId,
    memberId,
    isHead: memberId === lineup.headMemberId,
  }));
  await insertRows(ctx, teamMembers, rows);
}

async function requireMembers(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await ctx.tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(eq(members.organizationId, ctx.actor.organizationId), inArray(members.id, [...ids])),
    );
  if (found.length < ids.length) {
    throw new AppError('not-found', 'member', { field: 'body.memberIds' });
  }
}

/** Everybody whose view of clients changes with a team: who was in it and who is now. */
export const touchedBy = (before: Team | null, after: Team | null): string[] => [
  ...new Set([...(before?.coaches ?? []), ...(after?.coaches ?? [])].map(({ userId }) => userId)),
];
