import { aBranch, aTeam } from '#fixtures/organizations/structure';
import type { Stage, Subject } from '#test/route-subjects';

/** Things of an organization's own set-up that routes with an id can be asked for. */
export const organizationSubjects: Readonly<Record<string, (stage: Stage) => Promise<Subject>>> = {
  roles: async ({ api, cast }) => {
    const body = { name: `Front desk ${counted()}`, permissions: ['client:read'] };
    const { id } = await api.as(cast.owner).roles.defineRole({ body });
    const bodies = { 'roles.changeRole': { permissions: ['client:read', 'profile:read'] } };
    return { params: { id }, insider: cast.owner, bodies };
  },
  branches: async ({ world, cast }) => {
    const { id } = await world.work.run(cast.owner, (ctx) => aBranch(ctx));
    const bodies = { 'branches.renameBranch': { name: `Westlands ${counted()}` } };
    return { params: { id }, insider: cast.owner, bodies };
  },
  teams: async ({ world, cast }) => {
    const { id } = await world.work.run(cast.owner, (ctx) => aTeam(ctx));
    const change = {
      name: `Strength ${counted()}`,
      sharesClients: false,
      headMemberId: null,
      memberIds: [],
    };
    return { params: { id }, insider: cast.owner, bodies: { 'teams.changeTeam': change } };
  },
};

let made = 0;

/** Names are taken once. */
function counted(): number {
  made += 1;
  return made;
}
