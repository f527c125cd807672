import { type Permission, permissions, type Role } from '#platform/access/permissions';

/** What a person has to do first: set up a second factor, or come by the organization's own provider. */
export type Hold = 'second-factor-required' | 'sso-required';

/** Who does something, where, and what that person may do there. */
export type Actor = {
  readonly userId: string;
  readonly organizationId: string;
  /** Null for the system itself. */
  readonly sessionId: string | null;
  readonly roles: readonly Role[];
  readonly can: ReadonlySet<Permission>;
  /** Coaches beside oneself whose clients one sees: those of one's teams. */
  readonly teamCoachIds: readonly string[];
  readonly timeZone: string;
  readonly locale: string;
  /** When this session's person last proved themselves; absent when no session acts. */
  readonly provenAt?: Date | null;
  /**
   * The same person in their other organizations, for what is personal: Today and what phones synchronise. Each is
   * acted as in a unit of work of its own; absent when there is none.
   */
  readonly elsewhere?: readonly Actor[];
  /** Who really sits there, acting as `userId` for a while; absent for everybody who is themself. */
  readonly actedBy?: string;
  /** Why somebody may not act here yet, whatever their roles: a rule of the organization for signing in. */
  readonly hold?: Hold | null;
};

/** Stands for "no organization" and "no person"; built-in rows belong to it. */
export const nobody = '00000000-0000-0000-0000-000000000000';

const everything: ReadonlySet<Permission> = new Set(permissions);

/** The system acting in an organization: subscribers, jobs, seeds. */
export function systemActor(organizationId: string): Actor {
  return {
    userId: nobody,
    organizationId,
    sessionId: null,
    roles: [],
    can: everything,
    teamCoachIds: [],
    timeZone: 'UTC',
    locale: 'en',
  };
}
