import type { CoachingPart } from '@coachme/contracts/coachings.contract';

/** Who asks: the client, the coach for themself, or somebody who arranges it for both. */
export type AskedAs = 'client' | 'coach' | 'organization';

export type Asked = {
  readonly askedAs: AskedAs;
  readonly part: CoachingPart;
  /** Nobody can be asked who has no account. */
  readonly clientHasAccount: boolean;
  /** Whoever arranges it is the coach it is for. */
  readonly asksForSelf: boolean;
};

/**
 * Who must agree before a relationship begins. Where the organization puts one coach in place of another, primary or
 * substitute, the client is told and may change or end it; a further coach is theirs to accept.
 */
export function whoMustAgree(asked: Asked): { readonly coach: boolean; readonly client: boolean } {
  const { askedAs, part, clientHasAccount, asksForSelf } = asked;
  if (askedAs === 'client') return { coach: true, client: false };
  const replaces = askedAs === 'organization' && part !== 'additional';
  return {
    coach: askedAs === 'organization' && !asksForSelf,
    client: clientHasAccount && !replaces,
  };
}

type Times = {
  readonly acceptedAt: Date | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
};

/** How a relationship stands at a moment. A period that is over has ended, also before anybody has noted it. */
export function stateOf(
  { acceptedAt, startsAt, endsAt, endedAt }: Times,
  now: Date,
): 'asked' | 'upcoming' | 'active' | 'ended' {
  if (endedAt || (endsAt && endsAt <= now)) return 'ended';
  if (!acceptedAt) return 'asked';
  return startsAt > now ? 'upcoming' : 'active';
}

export type Period = {
  readonly part: CoachingPart;
  readonly startsAt?: Date | undefined;
  readonly endsAt?: Date | undefined;
  readonly now: Date;
};

/** Why such a period cannot be; null when it can. Only a substitute has one. */
export function refusalOfPeriod({ part, startsAt, endsAt, now }: Period): string | null {
  if (part !== 'substitute') return startsAt || endsAt ? 'only-a-substitute-has-a-period' : null;
  if (!endsAt) return 'substitute-needs-an-end';
  return endsAt <= later(startsAt ?? now, now) ? 'period-ends-too-early' : null;
}

/** Who somebody is to a relationship; null for those it is none of the business of. */
export type Side = 'client' | 'coach' | 'organization' | null;

/** How it is recorded when somebody ends a relationship or a request; null: they may not. */
export function endedHow(
  coaching: { readonly acceptedAt: Date | null; readonly askedBy: string },
  side: Side,
  actorId: string,
) {
  if (side === null) return null;
  if (coaching.acceptedAt) {
    const how = {
      client: 'by-client',
      coach: 'by-coach',
      organization: 'by-organization',
    } as const;
    return how[side];
  }
  return coaching.askedBy === actorId || side === 'organization' ? 'withdrawn' : 'declined';
}

/** The earlier of two ends; null stands for none. */
export function earlier(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}

/** The later of two moments. */
export const later = (one: Date, other: Date): Date =>
  new Date(Math.max(one.getTime(), other.getTime()));
