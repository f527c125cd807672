import type { Actor } from '#platform/access/actor';
import type { AccessClaims } from '#platform/access/tokens';

/**
 * Turns the claims of a verified token into an actor, or null when the session or membership has ended.
 * Implemented by the context that knows members; asked on every request, so it answers from a cache dropped by event.
 */
export type ActorResolver = { resolve(claims: AccessClaims): Promise<Actor | null> };
