import { factorsReset } from '@coachme/contracts/identity.events';
import type pg from 'pg';
import { asOwner, type Target } from './database/connections.ts';
import { Refusal } from './refusal.ts';
import { noteCommand, tell } from './tell.ts';

/** What proves a person beside the first way in, and every session of theirs. */
const tables = [
  'totp_secrets',
  'text_factors',
  'recovery_codes',
  'passkeys',
  'trusted_devices',
  'second_step_tickets',
  'sessions',
] as const;

/**
 * Takes every second factor from a person who has lost them all, and signs them out everywhere; the password or another
 * first way in then suffices. Only after it is certain who asks. Written down where they work, and in the log of the
 * installation. Answers what was done.
 */
export function resetMfa(target: Target, email: string, now: Date = new Date()): Promise<string> {
  return asOwner(target, async (owner) => {
    await owner.query('begin; set local role coachme_maintenance');
    const { rows } = await owner.query<{ id: string }>(
      'select id from identity.users where email = $1',
      [email],
    );
    const [person] = rows;
    if (!person) throw new Refusal(`Nobody has an account with the address ${email}.`);
    for (const table of tables) {
      await owner.query(`delete from identity.${table} where user_id = $1`, [person.id]);
    }
    await tellWhereTheyWork(owner, person.id, now);
    await noteCommand(owner, { what: 'reset-mfa', userId: person.id, now });
    await owner.query('commit');
    return `${email} signs in without a second factor now, and is signed out everywhere.`;
  });
}

async function tellWhereTheyWork(owner: pg.Client, userId: string, now: Date): Promise<void> {
  const { rows } = await owner.query<{ organizationId: string }>(
    `select organization_id as "organizationId" from organizations.members
     where user_id = $1 and roles <> array['client']`,
    [userId],
  );
  for (const { organizationId } of rows) {
    await tell(owner, factorsReset({ userId }), { organizationId, now });
  }
}
