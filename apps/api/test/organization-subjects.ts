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
  branches: async ({ world, cast, clientId }) => {
    const { id } = await world.work.run(cast.owner, (ctx) => aBranch(ctx));
    const bodies = { 'branches.renameBranch': { name: `Westlands ${counted()}` } };
    // Of a visit: who was there, and when.
    const params = { id, clientId, date: '2026-11-20' };
    return { params, insider: cast.owner, bodies };
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
  'sso-connections': async (stage) => {
    const { id } = await aConnection(stage);
    const bodies = {
      'sso.changeSsoConnection': connectionWish,
      'sso.addSsoDomain': { domain: `d${counted()}.example.test` },
    };
    return { params: { id }, insider: proven(stage), bodies };
  },
  'sso-domains': async (stage) => {
    const { id } = await aConnection(stage);
    const named = { params: { id }, body: { domain: `d${counted()}.example.test` } };
    const { domains } = await stage.api.as(proven(stage)).sso.addSsoDomain(named);
    return { params: { id: String(domains[0]?.id) }, insider: proven(stage) };
  },
};

const connectionWish = {
  kind: 'oidc',
  name: 'Northside ID',
  issuer: 'http://127.0.0.1:9',
  clientId: 'coachme',
} as const;

/** The owner, who has just proven themselves. */
const proven = ({ cast, world }: Stage) => ({ ...cast.owner, provenAt: world.clock.now() });

const aConnection = (stage: Stage) =>
  stage.api.as(proven(stage)).sso.addSsoConnection({ body: connectionWish });

let made = 0;

/** Names are taken once. */
function counted(): number {
  made += 1;
  return made;
}
