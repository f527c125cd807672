import type { OrganizationSummary } from '@coachme/contracts/organizations.words';
import { identityFacade } from '#contexts/identity';
import type { Actor } from '#platform/access/actor';
import type { ActorResolver } from '#platform/access/actor-resolver';
import { platformPermissions } from '#platform/access/permissions';
import type { AccessClaims } from '#platform/access/tokens';
import type { Both, Work } from '#platform/db/work';
import { actingPart } from '../acting/acting.queries.ts';
import { organizationAt } from '../branding/slugs.store.ts';
import { isOwnConnection } from '../sso/sso.queries.ts';
import { holdOf, permissionsOnHold } from './hold.rules.ts';
import { type Access, asPerson, myAccesses } from './memberships.queries.ts';

/** A role taken away or a session ended elsewhere is felt this soon, even in a process that heard no event. */
const freshMilliseconds = 5_000;
const most = 20_000;

type Found = {
  readonly actor: Actor;
  readonly permissionVersion: number;
  /** All of the person's, as they were then. */
  readonly organizations: readonly OrganizationSummary[];
};
type Known = {
  readonly userId: string;
  readonly organizationId: string;
  readonly at: number;
  readonly found: Promise<Found | null>;
};

const keyOf = ({ sessionId, organizationId }: Pick<AccessClaims, 'sessionId' | 'organizationId'>) =>
  `${sessionId} ${organizationId}`;

/** Actors found lately, by session and organization, so that most requests ask the database nothing. */
class KnownActors {
  readonly #known = new Map<string, Known>();

  async resolve(claims: AccessClaims, work: Work): Promise<Actor | null> {
    const now = work.now().getTime();
    const key = keyOf(claims);
    const known = this.#known.get(key);
    if (known && now - known.at < freshMilliseconds) {
      const found = await known.found;
      // A token newer than what is known was made after the roles changed.
      if (found && found.permissionVersion >= claims.permissionVersion) return found.actor;
    }
    const { userId, organizationId } = claims;
    const found = find(claims, work);
    this.#remember(key, { userId, organizationId, at: now, found });
    try {
      return (await found)?.actor ?? null;
    } catch (error) {
      this.#known.delete(key);
      throw error;
    }
  }

  forgetPerson(userId: string): void {
    for (const [key, known] of this.#known) if (known.userId === userId) this.#known.delete(key);
  }

  forgetOrganization(organizationId: string): void {
    for (const [key, known] of this.#known) {
      if (known.organizationId === organizationId) this.#known.delete(key);
    }
  }

  /** The organizations of somebody who has just been resolved; null of anybody else. */
  async organizationsOf({
    sessionId,
    organizationId,
  }: Actor): Promise<Found['organizations'] | null> {
    const known = sessionId && this.#known.get(keyOf({ sessionId, organizationId }));
    return known ? ((await known.found)?.organizations ?? null) : null;
  }

  #remember(key: string, known: Known): void {
    this.#known.delete(key);
    this.#known.set(key, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest);
  }
}

/** One for the process: its keys are session ids, which no two installations share. */
export const knownActors = new KnownActors();

/** Answers who a verified token stands for, as long as session and membership last. */
export const memberActors = (work: Work): ActorResolver => ({
  resolve: (claims) => knownActors.resolve(claims, work),
  organizationAt: (slug) => work.runAs('identity', (ctx) => organizationAt(ctx, slug)),
});

function find(claims: AccessClaims, work: Work): Promise<Found | null> {
  const { userId, organizationId, sessionId } = claims;
  return work.join(async (both) => {
    const session = await both.identity((ctx) => identityFacade.findSession(ctx, sessionId));
    if (!session) return null;
    const { provenAt, connectionId, hasSecondFactor } = session;
    const acting = await whoActs(both, session.actedBy);
    return both.app(asPerson(userId, organizationId), async (ctx) => {
      const accesses = await myAccesses(ctx);
      const here = accesses.find(({ organization }) => organization.id === organizationId);
      if (!here) return null;
      const { permissionVersion } = here;
      const organizations = accesses.map(({ organization }) => organization);
      const { timeZone, locale, isOperator } = await identityFacade.bearing(ctx);
      // Only this organization's connections can be seen from here: elsewhere a session counts as not by its provider.
      const isOwn = connectionId !== null && (await isOwnConnection(ctx, connectionId));
      const actorIn = (access: Access): Actor => {
        const { organization, policy, teamCoachIds } = access;
        const { id, roles } = organization;
        const isByOwnProvider = isOwn && access === here;
        const hold = holdOf({ roles, policy, hasSecondFactor, isByOwnProvider });
        const can = hold === null ? access.can : permissionsOnHold;
        return {
          ...{ userId, organizationId: id, sessionId, roles, can, hold },
          ...{ teamCoachIds, timeZone, locale, provenAt },
        };
      };
      const actor = actorIn(here);
      if (acting) {
        const part = await actingPart(ctx, { id: sessionId, ...acting }, here);
        if (!part) return null;
        return { actor: { ...actor, ...part, hold: null }, permissionVersion, organizations };
      }
      const can = isOperator ? new Set([...actor.can, ...platformPermissions]) : actor.can;
      const elsewhere = accesses.filter((access) => access !== here).map(actorIn);
      return {
        actor: { ...actor, can, ...(elsewhere.length > 0 ? { elsewhere } : {}) },
        permissionVersion,
        organizations,
      };
    });
  });
}

/** Who sits there instead of the person, and whether they run this installation; null in one's own session. */
async function whoActs(both: Both, actedBy: string | null) {
  if (actedBy === null) return null;
  const { isOperator } = await both.app(asPerson(actedBy), identityFacade.bearing);
  return { actedBy, isByOperator: isOperator };
}
