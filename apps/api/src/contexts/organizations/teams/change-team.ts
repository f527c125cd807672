import { teamChanged } from '@coachme/contracts/organizations.events';
import type { Team, teamsContract } from '@coachme/contracts/teams.contract';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import type { Given } from '#platform/http/handlers';
import { teams } from '../structure.tables.ts';
import { touchedBy, writeLineup } from './team.store.ts';
import { lockTeam, requireTeam, teamNameTaken, thisTeam } from './teams.queries.ts';

type Change = Given<typeof teamsContract.changeTeam>;

/** Changes who is in a team, who leads it, and whether its clients are shared. */
export async function changeTeam(ctx: Ctx, { params, body, ifMatch }: Change): Promise<Team> {
  permit(ctx, 'team:update');
  const before = await lockTeam(ctx, params.id, ifMatch);
  const { name, sharesClients } = body;
  await refuseTaken(
    ctx.tx
      .update(teams)
      .set({ name, sharesClients, revision: sql`${teams.revision} + 1`, updatedAt: ctx.now })
      .where(thisTeam(ctx, before.id)),
    'teams_by_name',
    teamNameTaken(),
  );
  await writeLineup(ctx, before.id, body);
  const team = await requireTeam(ctx, before.id);
  const userIds = touchedBy(before, team);
  await ctx.publish(teamChanged({ teamId: team.id, name, userIds, by: ctx.actor.userId }));
  return team;
}
