import { clientsFacade } from '#contexts/clients';
import type { Actor } from '#platform/access/actor';
import type { Permission } from '#platform/access/permissions';
import type { SignedInCall } from '#platform/http/call';

/**
 * Who the person is in each organization where they are coached, that of the session first. Where they are coached
 * nowhere it is that of the session alone, which then refuses as it always does.
 */
export async function placesOf(
  { actor, work }: Pick<SignedInCall, 'actor' | 'work'>,
  permission: Permission,
): Promise<readonly [Actor, ...Actor[]]> {
  // Most people are in one organization, and are not asked about.
  if (!actor.elsewhere) return [actor];
  const coached: Actor[] = [];
  for (const place of [actor, ...actor.elsewhere]) {
    if (!place.can.has(permission)) continue;
    if (await work.run(place, (ctx) => clientsFacade.isClientHere(ctx))) coached.push(place);
  }
  const [first = actor, ...others] = coached;
  return [first, ...others];
}
