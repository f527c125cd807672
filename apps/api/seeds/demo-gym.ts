import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { startOfDay } from '#platform/calendar';
import * as cast from './demo-cast.ts';
import type { Api } from './demo-door.ts';
import { type Lived, live, writePrograms } from './demo-life.ts';
import { type Happening, join, morning, play, register, type Scene } from './demo-people.ts';

type Staff = { readonly owner: Api; readonly brian: Api; readonly fatma: Api };

/** A gym with an owner, two coaches, somebody at the desk, and members. */
export async function openGym(
  scene: Scene,
  idOf: ReadonlyMap<string, string>,
): Promise<Lived['train'][]> {
  morning(scene, 90);
  const owner = await register(scene, cast.gymOwner, cast.gym.name);
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
  await play(scene, [...lives.flatMap(({ happenings }) => happenings), ...later(scene, staff)]);
  return lives.map(({ train }) => train);
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

/** A substitute is arranged, another coach is invited, and a link hangs at the door. */
function later(scene: Scene, { owner, brian, fatma }: Staff): Happening[] {
  return [
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
