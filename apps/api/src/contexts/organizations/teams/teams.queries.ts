import type { Team, TeamCoach } from '@coachme/contracts/teams.contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { teams } from '../structure.tables.ts';

const coaches = sql<TeamCoach[]>`coalesce((
  select jsonb_agg(jsonb_build_object('memberId', m.id, 'userId', m.user_id, 'name', m.name,
      'isHead', t.is_head) order by t.is_head desc, m.name, m.id)
    from organizations.team_members t
    join organizations.members m on m.organization_id = t.organization_id and m.id = t.member_id
  where t.organization_id = teams.organization_id and t.team_id = teams.id), '[]')`;

export const teamColumns = {
  id: teams.id,
  name: teams.name,
  sharesClients: teams.sharesClients,
  coaches,
  revision: teams.revision,
};

export const thisTeam = (ctx: Ctx, id: string) =>
  and(eq(teams.organizationId, ctx.actor.organizationId), eq(teams.id, id));

/** A team with its coaches, the head first. */
export async function requireTeam(ctx: Ctx, id: string): Promise<Team> {
  const [team] = await ctx.tx.select(teamColumns).from(teams).where(thisTeam(ctx, id));
  if (!team) throw teamNotFound();
  return team;
}

/** As `requireTeam`, locked, so that two who change it at once do so one after the other. */
export async function lockTeam(ctx: Ctx, id: string, ifMatch: number | null): Promise<Team> {
  const [locked] = await ctx.tx
    .select({ id: teams.id })
    .from(teams)
    .where(thisTeam(ctx, id))
    .for('update');
  if (!locked) throw teamNotFound();
  const team = await requireTeam(ctx, id);
  if (ifMatch !== null && ifMatch !== team.revision) {
    throw new AppError('stale', 'team-changed', { current: team });
  }
  return team;
}

const teamNotFound = () => new AppError('not-found', 'team');

export const teamNameTaken = () =>
  new AppError('conflict', 'team-name-taken', {
    field: 'body.name',
    detail: 'There is a team with this name already. Choose another name.',
  });
