import { sql } from 'drizzle-orm';
import { localDateIn } from '#platform/calendar';
import * as cast from './demo-cast.ts';
import { type DemoParts, openDemoDoor } from './demo-door.ts';
import { openGym } from './demo-gym.ts';
import { morning, register } from './demo-people.ts';
import { openPractice } from './demo-practice.ts';

/** Clients who push at the same time; more only wait for each other. */
const atOnce = 4;

/**
 * Makes the demo cast in a new database: a practice and a gym with sixteen clients, of whom most have trained for
 * twelve weeks up to now. Everything comes in through the API; the clock is pretended, and that everybody has opened the
 * mail that confirms their address.
 */
export async function seedDemo(parts: DemoParts): Promise<void> {
  const now = parts.now();
  const door = await openDemoDoor(parts);
  try {
    const scene = { door, now, today: localDateIn(cast.home, now) };
    morning(scene, 91);
    await register(scene, cast.operator, cast.operations.name);
    const { idOf, trainings } = await openPractice(scene);
    const waiting = [...trainings, ...(await openGym(scene, idOf))];
    door.at(now);
    const work = async () => {
      for (let train = waiting.shift(); train; train = waiting.shift()) await train();
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    await confirmAddresses(parts);
  } finally {
    await door.close();
  }
}

/** Nobody reads the mailboxes of the cast. */
async function confirmAddresses({ work }: DemoParts): Promise<void> {
  await work.runAs('identity', ({ tx }) =>
    tx.execute(sql`update identity.users set email_verified = true
      where email like ${`%${cast.mail('')}`} and not email_verified`),
  );
}
