import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { startOfDay } from '#platform/calendar';
import * as cast from './demo-cast.ts';
import type { Api } from './demo-door.ts';
import { type Lived, live, writePrograms } from './demo-life.ts';
import { type Happening, join, morning, play, register, type Scene } from './demo-people.ts';

type Staff = { readonly owner: Api; readonly brian: Api; readonly fatma: Api };

/** A gym with two branches, two coaches in a team, somebody at the desk, and members. */
export async function openGym(
  scene: Scene,
  idOf: ReadonlyMap<string, string>,
): Promise<Lived['train'][]> {
  morning(scene, 90);
  const owner = await register(scene, cast.gymOwner, cast.gym.name);
  await owner.organizations.changeOrganization({ body: { kind: 'gym' } });
  const [brian, fatma] = await Promise.all([
    join(scene, { by: owner, role: 'coach', person: cast.headCoach }),
    join(scene, { by: owner, role: 'coach', person: cast.floorCoach }),
    join(scene, { by: owner, role: 'editor', person: cast.frontDesk }),
  ]);
  const staff = { owner, brian, fatma };
  const programs = await writePrograms(brian, idOf);
  const livesOf = (coach: 'brian' | 'fatma', seed: number) =>
    cast.gymClients[coach].map((client, index) =>
      live(scene, { client, coach: staff[coach], programs, idOf, seed: seed + index }),
    );
  const lives = [...livesOf('brian', 3000), ...livesOf('fatma', 4000)];
  await play(scene, [
    { ago: 89, act: () => arrange(owner) },
    ...lives.flatMap(({ happenings }) => happenings),
    ...later(scene, staff),
  ]);
  return lives.map(({ train }) => train);
}

/** Branches, who works where, the team, and a role of the gym's own for the desk. */
async function arrange(owner: Api): Promise<void> {
  const [westlands = '', karen = ''] = await branchesOf(owner);
  const members = await membersOf(owner);
  const place = (email: string, branchIds: string[]) =>
    owner.branches.placeMember({ params: { id: idOf(members, email) }, body: { branchIds } });
  await place(cast.headCoach.email, [westlands]);
  await place(cast.floorCoach.email, [karen]);
  await place(cast.frontDesk.email, [westlands, karen]);
  const headMemberId = idOf(members, cast.headCoach.email);
  const memberIds = [headMemberId, idOf(members, cast.floorCoach.email)];
  await owner.teams.formTeam({
    body: { name: 'Strength floor', sharesClients: false, headMemberId, memberIds },
  });
  const desk = await owner.roles.defineRole({
    body: {
      name: 'Front desk',
      description: 'Welcomes people, marks who came and sends invitations.',
      permissions: [
        ...['branch:read', 'team:read', 'member:read'],
        ...['invitation:read', 'invitation:create', 'client:read', 'client:view_all_gym'],
        ...['attendance:read', 'attendance:update'],
      ],
    },
  });
  await owner.organizations.changeRoles({
    params: { id: idOf(members, cast.frontDesk.email) },
    body: { roles: [], customRoleIds: [desk.id] },
  });
}

async function branchesOf(owner: Api): Promise<string[]> {
  const ids: string[] = [];
  for (const name of cast.gym.branches) {
    ids.push((await owner.branches.openBranch({ body: { name } })).id);
  }
  return ids;
}

type Members = ReadonlyMap<string, { readonly id: string; readonly userId: string }>;

async function membersOf(owner: Api): Promise<Members> {
  const { items } = await owner.organizations.listMembers({ query: { limit: 100 } });
  return new Map(items.map(({ email, id, userId }) => [email, { id, userId }]));
}

function memberOf(members: Members, email: string) {
  const member = members.get(email);
  if (!member) throw new Error(`Nobody of the demo gym has the address ${email}.`);
  return member;
}

const idOf = (members: Members, email: string): string => memberOf(members, email).id;

/** Members find their branch; a substitute is arranged; somebody new is to start at the desk. */
function later(scene: Scene, { owner, brian, fatma }: Staff): Happening[] {
  return [
    { ago: 1, act: () => placeClients(owner) },
    { ago: 4, act: () => standIn(scene, { owner, brian, fatma }) },
    {
      ago: 5,
      act: () =>
        owner.invitations.invite({
          body: { role: 'coach', email: cast.mail('otis'), name: 'Otis Kariuki', days: 30 },
        }),
    },
    {
      ago: 3,
      act: () =>
        fatma.invitations.invite({
          body: { role: 'client', name: 'Karen open day', uses: 40, days: 30 },
        }),
    },
  ];
}

async function placeClients(owner: Api): Promise<void> {
  const members = await membersOf(owner);
  const { items } = await owner.branches.listBranches({ query: {} });
  const [westlands, karen] = cast.gym.branches.map(
    (name) => items.find((branch) => branch.name === name)?.id ?? '',
  );
  const place = (clients: readonly cast.DemoClient[], branchId = '') =>
    clients.map(({ email }) =>
      owner.branches.placeMember({
        params: { id: idOf(members, email) },
        body: { branchIds: [branchId] },
      }),
    );
  await Promise.all([
    ...place(cast.gymClients.brian, westlands),
    ...place(cast.gymClients.fatma, karen),
  ]);
}

/** The head coach is away next week; the other coach has said yes to one client, and is asked for another. */
async function standIn({ today }: Scene, { owner, brian, fatma }: Staff): Promise<void> {
  const members = await membersOf(owner);
  const { items } = await brian.clients.listClients({ query: {} });
  const at = (days: number) => startOfDay(cast.home, addDays(today, days)).toISOString();
  const ask = (name: string) => {
    const id = items.find((client) => client.name === name)?.id ?? '';
    const coachUserId = memberOf(members, cast.floorCoach.email).userId;
    const note = 'I am at a course in Kisumu. The plan goes on as it is written.';
    return brian.coachings.addCoach({
      params: { id },
      body: { coachUserId, part: 'substitute', startsAt: at(7), endsAt: at(14), note },
    });
  };
  const [first, second] = cast.gymClients.brian;
  if (first) {
    const { id } = await ask(first.name);
    await fatma.coachings.acceptCoaching({ params: { id }, body: {} });
  }
  if (second) await ask(second.name);
}
