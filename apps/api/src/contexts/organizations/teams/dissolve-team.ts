import type { Input } from '@coachme/contracts/kit/route';
import { teamChanged } from '@coachme/contracts/organizations.events';
import type { teamsContract } from '@coachme/contracts/teams.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { forgetCounts } from '../counts.store.ts';
import { teams } from '../structure.tables.ts';
import { touchedBy } from './team.store.ts';
import { lockTeam, thisTeam } from './teams.queries.ts';

type Dissolve = Input<typeof teamsContract.dissolveTeam>;

/** Dissolves a team; each coach keeps their own clients and sees no others any more. */
export async function dissolveTeam(ctx: Ctx, { params }: Dissolve): Promise<Record<string, never>> {
  permit(ctx, 'team:update');
  const team = await lockTeam(ctx, params.id, null);
  await ctx.tx.delete(teams).where(thisTeam(ctx, team.id));
  forgetCounts(ctx);
  const { id: teamId, name } = team;
  const userIds = touchedBy(team, null);
  await ctx.publish(teamChanged({ teamId, name, userIds, by: ctx.actor.userId }));
  return {};
}
