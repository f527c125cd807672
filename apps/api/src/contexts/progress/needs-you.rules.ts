import type { NeedsYou } from '@coachme/contracts/progress.contract';
import { daysBetween, weekStart } from '@coachme/domain/calendar/local-date.rules';

/** What is known of one client when the coach opens the day. Dates are the client's own. */
export type Situation = {
  readonly clientId: string;
  readonly clientName: string;
  readonly today: string;
  readonly joinedOn: string;
  readonly isOnboarded: boolean;
  readonly lastWorkoutOn: string | null;
  /** Planned days missed within the last two weeks, oldest first. */
  readonly missed: readonly string[];
  /** Of the last 28 days; null when nothing was due. */
  readonly adherence: number | null;
  readonly program: { readonly title: string; readonly endsOn: string } | null;
  /** A lighter week that waits for the coach: since when, lifts that stand still, low answers of readiness. */
  readonly deload?: {
    readonly since: string;
    readonly stalled: number;
    readonly low: number;
  } | null;
  readonly pain: { readonly pain: number; readonly comment: string } | null;
  readonly lowMood: { readonly mood: number; readonly comment: string } | null;
  /** Sessions per week, oldest first. */
  readonly weekly: readonly number[];
};

/** Days without a session after which a client who has a program is silent, and after which it is urgent. */
const silentDays = 7;
const longSilentDays = 14;
/** Adherence, 0 to 1, under which a client needs a person. */
const lowAdherence = 0.7;
/** Days before the end of a program when the next one should be made. */
const endsWithinDays = 7;
/** Pain, 0 to 10, from which a session asks for a person before the next one. */
const clearPain = 4;
/** Mood, 1 to 10, at or below which a session asks for a word. */
const lowMood = 3;

const rank = { now: 0, today: 1, later: 2 } as const;

/** Who needs a person and why, at most one reason a client, most urgent first. */
export function needsYou(situations: readonly Situation[]): NeedsYou[] {
  return situations
    .flatMap((situation) => reasonOf(situation) ?? [])
    .toSorted((one, other) => rank[one.urgency] - rank[other.urgency] || byAge(one, other));
}

function byAge(one: NeedsYou, other: NeedsYou): number {
  return (
    (one.since ?? '9').localeCompare(other.since ?? '9') ||
    one.clientName.localeCompare(other.clientName)
  );
}

type Reason = Pick<NeedsYou, 'reason' | 'urgency' | 'since'> & { evidence: NeedsYou['evidence'] };

function reasonOf(situation: Situation): NeedsYou | null {
  const { clientId, clientName, weekly } = situation;
  const found =
    hurts(situation) ??
    saysSo(situation) ??
    isSilent(situation) ??
    trainsTooLittle(situation) ??
    asksForRest(situation) ??
    needsProgram(situation);
  if (!found) return null;
  return { clientId, clientName, ...found, evidence: { ...found.evidence, weekly: [...weekly] } };
}

function hurts({ pain, lastWorkoutOn }: Situation): Reason | null {
  if (!pain || pain.pain < clearPain) return null;
  const evidence = { pain: pain.pain, ...(pain.comment === '' ? {} : { quote: pain.comment }) };
  return { reason: 'pain', urgency: 'now', since: lastWorkoutOn, evidence };
}

function saysSo({ lowMood: low, lastWorkoutOn }: Situation): Reason | null {
  if (!low || low.mood > lowMood) return null;
  return {
    reason: 'low-mood',
    urgency: 'now',
    since: lastWorkoutOn,
    evidence: { quote: low.comment },
  };
}

function isSilent({ program, lastWorkoutOn, joinedOn, today }: Situation): Reason | null {
  if (!program) return null;
  const since = lastWorkoutOn ?? joinedOn;
  const days = daysBetween(since, today);
  if (days < silentDays) return null;
  return {
    reason: 'silent',
    urgency: days >= longSilentDays ? 'now' : 'today',
    since,
    evidence: { days },
  };
}

function trainsTooLittle({ missed, adherence }: Situation): Reason | null {
  if (missed.length >= 2) {
    const evidence = { missed: missed.length, ...(adherence === null ? {} : { ratio: adherence }) };
    return { reason: 'missed-workouts', urgency: 'today', since: missed[0] ?? null, evidence };
  }
  if (adherence === null || adherence >= lowAdherence) return null;
  return { reason: 'low-adherence', urgency: 'today', since: null, evidence: { ratio: adherence } };
}

function asksForRest({ deload }: Situation): Reason | null {
  if (!deload) return null;
  const { since, stalled, low } = deload;
  return { reason: 'deload', urgency: 'today', since, evidence: { stalled, low } };
}

function needsProgram({ program, isOnboarded, joinedOn, today }: Situation): Reason | null {
  if (!isOnboarded && !program) {
    return {
      reason: 'not-onboarded',
      urgency: 'later',
      since: joinedOn,
      evidence: { days: daysBetween(joinedOn, today) },
    };
  }
  if (!program) return { reason: 'no-program', urgency: 'today', since: joinedOn, evidence: {} };
  if (daysBetween(today, program.endsOn) > endsWithinDays) return null;
  const { title: programTitle, endsOn } = program;
  return {
    reason: 'program-ends',
    urgency: 'later',
    since: endsOn,
    evidence: { programTitle, endsOn },
  };
}

/** Sessions per week for the last `weeks` weeks, the current one last. */
export function perWeek(dates: readonly string[], today: string, weeks: number): number[] {
  const thisWeek = weekStart(today);
  const counts = new Array<number>(weeks).fill(0);
  for (const date of dates) {
    const index = weeks - 1 - daysBetween(weekStart(date), thisWeek) / 7;
    if (counts[index] !== undefined) counts[index] += 1;
  }
  return counts;
}
