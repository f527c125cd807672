import type { Actor } from '#platform/access/actor';
import type { ActorResolver } from '#platform/access/actor-resolver';
import type { Tokens } from '#platform/access/tokens';
import { AppError } from '#platform/errors';

export type Doorkeeper = { readonly tokens: Tokens; readonly actorResolver: ActorResolver };

/** Who a token stands for; one refusal for every kind of bad token. */
export async function authenticate(doorkeeper: Doorkeeper, token: string | null): Promise<Actor> {
  const claims = token === null ? null : await doorkeeper.tokens.verify(token);
  const actor = claims && (await doorkeeper.actorResolver.resolve(claims));
  if (!actor) throw new AppError('unauthenticated', 'sign-in-first');
  return actor;
}

/**
 * Refuses a token of one organization under the address of another: not yours is not found. Asked for requests that
 * name an organization, by subdomain or by path.
 */
export async function requireOrganizationAt(
  { actorResolver }: Doorkeeper,
  slug: string | null,
  actor: Actor,
): Promise<void> {
  if (slug === null) return;
  const found = await actorResolver.organizationAt?.(slug);
  if (found !== actor.organizationId) throw new AppError('not-found', 'organization');
}
