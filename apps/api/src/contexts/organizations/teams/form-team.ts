import type { Input } from '@coachme/contracts/kit/route';
import { teamChanged } from '@coachme/contracts/organizations.events';
import type { Team, teamsContract } from '@coachme/contracts/teams.contract';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { forgetCounts } from '../counts.store.ts';
import { teams } from '../structure.tables.ts';
import { memberIdsOf, touchedBy, writeLineup } from './team.store.ts';
import { requireTeam, teamNameTaken } from './teams.queries.ts';

type Form = Input<typeof teamsContract.formTeam>;

/** Forms a team of coaches; from now on they see each other's clients, or the head coach alone does. */
export async function formTeam(ctx: Ctx, { body }: Form): Promise<Team | Again<Team>> {
  permit(ctx, 'team:update');
  const { organizationId, userId: createdBy } = ctx.actor;
  const { id = ctx.newId(), name, sharesClients } = body;
  const stamps = { createdBy, createdAt: ctx.now, updatedAt: ctx.now };
  const added = await refuseTaken(
    ctx.tx
      .insert(teams)
      .values({ organizationId, id, name, sharesClients, ...stamps })
      .onConflictDoNothing({ target: [teams.organizationId, teams.id] })
      .returning({ id: teams.id }),
    'teams_by_name',
    teamNameTaken(),
  );
  if (added.length === 0) return sameOrTaken(await requireTeam(ctx, id), body);
  forgetCounts(ctx);
  await writeLineup(ctx, id, body);
  const team = await requireTeam(ctx, id);
  const userIds = touchedBy(null, team);
  await ctx.publish(teamChanged({ teamId: id, name, userIds, by: createdBy }));
  return team;
}

function sameOrTaken(team: Team, body: Form['body']): Again<Team> {
  const head = team.coaches.find(({ isHead }) => isHead)?.memberId ?? null;
  const ids = team.coaches.map(({ memberId }) => memberId);
  const isSame =
    team.name === body.name &&
    team.sharesClients === body.sharesClients &&
    head === body.headMemberId &&
    ids.toSorted().join() === memberIdsOf(body).toSorted().join();
  if (!isSame) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
  return again(team);
}
