import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '#platform/secrets';
import { isTimely } from './application.rules.ts';

const macOf = (secrets: Secrets, said: string) =>
  createHmac('sha256', secrets.derive('application tickets')).update(said).digest();

/** Says when a form was opened, so that nobody but this installation can: it comes back with the answers. */
export function writeTicket(secrets: Secrets, organizationId: string, now: Date): string {
  const openedAt = now.getTime().toString(36);
  return `${openedAt}.${macOf(secrets, `${organizationId} ${openedAt}`).toString('base64url')}`;
}

/** Whether a ticket is ours, of this organization, and neither too fresh nor too old. */
export function isGoodTicket(
  secrets: Secrets,
  { organizationId, ticket, now }: { organizationId: string; ticket: string; now: Date },
): boolean {
  const [openedAt = '', mac = ''] = ticket.split('.');
  const given = Buffer.from(mac, 'base64url');
  const right = macOf(secrets, `${organizationId} ${openedAt}`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
  return isTimely(new Date(Number.parseInt(openedAt, 36)), now);
}
