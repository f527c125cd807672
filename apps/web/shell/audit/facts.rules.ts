import type { AuditEntry } from '@coachme/contracts/audit.contract';

export type Fact = AuditEntry['detail'][string];

/** What of an entry may be worth a word beside its sentence: what is not known is not, and `what` it says itself. */
export function worthSaying({ detail }: Pick<AuditEntry, 'detail'>): readonly [string, Fact][] {
  return Object.entries(detail).filter(([key, value]) => key !== 'what' && value !== null);
}

/** As a message chooses by it: a dash has a meaning of its own there. */
export const chosen = (value: string | boolean): string => String(value).replaceAll('-', '_');

/** Where the thing that an entry is about is open, in the workspace of its organization; null where it has no page. */
export function pageOf(subject: AuditEntry['subject']): string | null {
  // What is gone has no name, and no page.
  if (!subject || subject.name === null) return null;
  const { kind, id } = subject;
  switch (kind) {
    case 'client':
      return `/coach/clients/${id}`;
    case 'person':
      return `/organization/people?person=${id}&member=${id}`;
    case 'branch':
      return `/organization/branches?branch=${id}`;
    case 'team':
      return `/organization/teams?team=${id}`;
    case 'role':
      return `/organization/roles?role=${id}`;
    case 'connection':
      return '/organization/sign-in';
    case 'invitation':
      return '/coach/invitations';
    case 'application':
      return `/coach/invitations/applications?application=${id}`;
    default:
      return null;
  }
}

/** The same for who runs the installation, who sees people and nothing of what belongs to an organization. */
export function platformPageOf(subject: AuditEntry['subject']): string | null {
  if (subject?.kind !== 'person' || subject.name === null) return null;
  return `/platform/people?q=${encodeURIComponent(subject.name)}`;
}
