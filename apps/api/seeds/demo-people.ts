import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { Invite } from '@coachme/contracts/organizations.contract';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { startOfDay } from '#platform/calendar';
import { type DemoPerson, demoPassword, home } from './demo-cast.ts';
import type { Api, DemoDoor } from './demo-door.ts';

/** Where the demo stands: the door, and the moment that everything leads to. */
export type Scene = {
  readonly door: DemoDoor;
  readonly now: Date;
  /** The date at that moment where the cast is at home. */
  readonly today: string;
};

const hour = 3_600_000;

/** What happens on one morning of the past; what shares a day happens at the same time. */
export type Happening = { readonly ago: number; readonly act: () => Promise<unknown> };

/** Plays what happened in the order of its days, each at nine in the morning. */
export async function play(scene: Scene, happenings: readonly Happening[]): Promise<void> {
  const days = Map.groupBy(happenings, ({ ago }) => ago);
  for (const ago of [...days.keys()].toSorted((one, other) => other - one)) {
    morning(scene, ago);
    await Promise.all((days.get(ago) ?? []).map(({ act }) => act()));
  }
}

/** Moves the clock to nine in the morning so many days ago. */
export function morning({ door, now, today }: Scene, ago: number): void {
  const nine = startOfDay(home, addDays(today, -ago)).getTime() + 9 * hour;
  door.at(new Date(Math.min(nine, now.getTime())));
}

/** A new person with an organization of their own. */
export async function register(
  { door }: Scene,
  { name, email, locale = 'en' }: DemoPerson,
  organizationName: string,
): Promise<Api> {
  const body = { name, email, organizationName, password: demoPassword, timeZone: home, locale };
  return door.as(await door.asNobody.auth.register({ body }));
}

export type Joining = {
  readonly by: Api;
  readonly role: Invite['role'];
  readonly person: DemoPerson;
};

/** Joins by an invitation that somebody handed over. */
export async function join(scene: Scene, { by, role, person }: Joining): Promise<Api> {
  const { name, locale = 'en' } = person;
  const { token } = await by.invitations.invite({ body: { role, name, locale } });
  return scene.door.as(await accept(scene, token, person));
}

/** Joins by a link. */
export function accept(
  { door }: Scene,
  token: string,
  { name, email, locale = 'en', timeZone = home }: DemoPerson,
): Promise<SessionAnswer> {
  return door.asNobody.invitations.acceptInvitation({
    body: { token, email, name, password: demoPassword, timeZone, locale },
  });
}
