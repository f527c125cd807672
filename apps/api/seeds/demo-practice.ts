import { randomUUID } from 'node:crypto';
import * as cast from './demo-cast.ts';
import type { Api } from './demo-door.ts';
import { findExercises, type Lived, live, writePrograms } from './demo-life.ts';
import { type Happening, join, morning, play, register, type Scene } from './demo-people.ts';

type Opened = {
  /** The exercises the programs use, found once for everybody. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly trainings: readonly Lived['train'][];
};

/** A coach's practice: an owner, a coach, ten clients, and people who knock. Answers what is left to train. */
export async function openPractice(scene: Scene): Promise<Opened> {
  morning(scene, 90);
  const owner = await register(scene, cast.owner, cast.practice.name);
  const coach = await join(scene, { by: owner, role: 'coach', person: cast.coach });
  const idOf = await findExercises(coach);
  const programs = await writePrograms(coach, idOf);
  const group = { token: '' };
  const lives = cast.practiceClients.map((client, index) =>
    live(scene, {
      ...{ client, coach, programs, idOf, seed: 2026 + index },
      ...(client.story === 'new' ? { link: () => group.token } : {}),
    }),
  );
  await play(scene, [
    ...lives.flatMap(({ happenings }) => happenings),
    ...invitations(coach, (token) => {
      group.token = token;
    }),
    ...applications(scene, owner, coach),
  ]);
  return { idOf, trainings: lives.map(({ train }) => train) };
}

/** Invitations in every state, and a link for a group. */
function invitations(coach: Api, keepLink: (token: string) => void): Happening[] {
  const invite = (body: Parameters<Api['invitations']['invite']>[0]['body']) =>
    coach.invitations.invite({ body });
  return [
    {
      ago: 26,
      act: () =>
        invite({ role: 'client', email: cast.mail('felix'), name: 'Felix Braun', days: 7 }),
    },
    {
      ago: 12,
      act: async () => {
        const { id } = await invite({
          role: 'client',
          email: cast.mail('rut'),
          name: 'Ruth Achieng',
        });
        await coach.invitations.revokeInvitation({ params: { id } });
      },
    },
    {
      ago: 6,
      act: async () => {
        const group = { role: 'client', name: 'Saturday group', uses: 12, days: 60 } as const;
        keepLink((await invite(group)).token);
      },
    },
    {
      ago: 1,
      act: () =>
        invite({
          ...{ role: 'client', email: cast.mail('ruth'), name: 'Ruth Achieng', locale: 'sw' },
          message: 'Karibu. Tuanze na mazoezi mawili kwa wiki, mengine yatafuata.',
        }),
    },
  ];
}

const why = { id: randomUUID(), kind: 'long-text', label: 'What brings you here?' } as const;
const often = {
  ...{ id: randomUUID(), kind: 'choice' as const, label: 'How often can you train?' },
  choices: ['Once a week', 'Twice a week', 'Three times or more'],
} as const;

/** A page where strangers apply; one was declined, two wait. */
function applications(scene: Scene, owner: Api, coach: Api): Happening[] {
  let door = '';
  const questions = [
    { ...why, choices: [], isRequired: true },
    { ...often, choices: [...often.choices], isRequired: true },
  ];
  const intro =
    'I coach a small group, in person in Nairobi and by phone elsewhere. Tell me a little about you and I answer within two days.';
  const opening = async () => {
    const page = { isOpen: true, intro, questions };
    const { url } = await owner.applications.changeApplicationPage({ body: page });
    door = url.split('/').at(-1) ?? '';
  };
  const knock = (who: Knock) => () => apply(scene, door, who);
  return [
    { ago: 40, act: opening },
    { ago: 22, act: knock(strangers[0]) },
    { ago: 20, act: () => decline(coach) },
    { ago: 3, act: knock(strangers[1]) },
    { ago: 2, act: knock(strangers[2]) },
  ];
}

type Knock = {
  readonly name: string;
  readonly email: string;
  readonly locale: 'en' | 'ar' | 'sw';
  readonly why: string;
  readonly often: (typeof often.choices)[number];
};

const strangers: readonly [Knock, Knock, Knock] = [
  {
    ...{ name: 'Paul Ndegwa', email: cast.mail('paul'), locale: 'en', often: 'Once a week' },
    why: 'I want a plan for a bodybuilding show in four weeks.',
  },
  {
    ...{ name: 'سارة خليل', email: cast.mail('sara'), locale: 'ar', often: 'Twice a week' },
    why: 'أريد أن أعود إلى التدريب بعد انقطاع عامين، مع ألم خفيف في الظهر.',
  },
  {
    ...{ name: 'Winnie Chebet', email: cast.mail('winnie'), locale: 'en' },
    ...{ often: 'Three times or more', why: 'Ten years of running, now I want to get strong.' },
  },
];

async function apply({ door, now }: Scene, page: string, who: Knock): Promise<void> {
  const { name, email, locale } = who;
  const params = { door: page };
  const { ticket } = await door.asNobody.applications.getApplicationFace({ params });
  // A form is read before it is sent.
  door.later(40_000, now);
  const answers = [
    { questionId: why.id, value: who.why },
    { questionId: often.id, value: who.often },
  ];
  const body = {
    name,
    email,
    locale,
    timeZone: cast.home,
    answers,
    hasAgreed: true,
    ticket,
  } as const;
  await door.asNobody.applications.apply({ params, body });
}

async function decline(coach: Api): Promise<void> {
  const { items } = await coach.applications.listApplications({ query: { state: 'waiting' } });
  const id = items[0]?.id;
  if (id === undefined) throw new Error('Nobody applied to the practice of the demo.');
  const note = 'Four weeks before a show is too late for me to help well. I wish you a good one.';
  await coach.applications.declineApplication({ params: { id }, body: { note } });
}
