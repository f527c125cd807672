import type { Actor } from '#platform/access/actor';
import type { AccessClaims } from '#platform/access/tokens';

/**
 * Turns the claims of a verified token into an actor, or null when the session or membership has ended.
 * Implemented by the context that knows members; asked on every request, so it answers from a cache dropped by event.
 */
export type ActorResolver = {
  resolve(claims: AccessClaims): Promise<Actor | null>;
  /** Which organization an address leads to, such as `northside`; null: nobody's. Absent where nobody knows addresses. */
  organizationAt?(slug: string): Promise<string | null>;
};
