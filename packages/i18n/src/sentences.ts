import type { createTranslator } from 'use-intl/core';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

/** The words of one namespace, as a screen of either platform has them. */
type Words<
  Space extends
    | 'workspace.day.reasons'
    | 'workspace.day.live.records'
    | 'workspace.client.records'
    | 'words.recordKinds',
> = ReturnType<typeof createTranslator<Messages, Space>>;

interface Need {
  readonly reason:
    | 'missed-workouts'
    | 'low-adherence'
    | 'silent'
    | 'no-program'
    | 'program-ends'
    | 'not-onboarded'
    | 'low-mood'
    | 'pain'
    | 'deload';
  readonly since: string | null;
  readonly evidence: {
    readonly pain?: number | undefined;
    readonly missed?: number | undefined;
    readonly ratio?: number | undefined;
    readonly days?: number | undefined;
    readonly stalled?: number | undefined;
    readonly low?: number | undefined;
    readonly programTitle?: string | undefined;
    readonly endsOn?: string | undefined;
  };
}

/** Why a client needs the coach, as a sentence made from the evidence. */
export function reasonSentence(
  { reason, evidence, since }: Need,
  t: Words<'workspace.day.reasons'>,
  formats: Formats,
): string {
  const sinceDate = since ? formats.date(since, 'short') : null;
  switch (reason) {
    case 'missed-workouts':
      return sinceDate
        ? t('missedSince', { count: evidence.missed ?? 1, since: sinceDate })
        : t('missed', { count: evidence.missed ?? 1 });
    case 'low-adherence':
      return t('lowAdherence', { share: formats.percent(evidence.ratio ?? null) });
    case 'silent':
      return t('silent', { days: evidence.days ?? 7 });
    case 'no-program':
      return t('noProgram');
    case 'program-ends':
      return t('programEnds', {
        program: evidence.programTitle ?? '',
        date: evidence.endsOn ? formats.date(evidence.endsOn, 'short') : '',
      });
    case 'not-onboarded':
      return t('notOnboarded', { days: evidence.days ?? 0 });
    case 'pain':
      return t('pain', { pain: evidence.pain ?? 0 });
    case 'low-mood':
      return t('lowMood');
    case 'deload':
      return evidence.stalled
        ? t('deloadStalled', { count: evidence.stalled })
        : t(evidence.low ? 'deloadReadiness' : 'deloadPlanned');
  }
}

interface LiveRecord {
  readonly exerciseName: string;
  readonly kind: string;
  readonly value: number;
  readonly previous: number | null;
}

/** A name in the client's language keeps its own direction within the coach's sentence (Unicode isolates). */
const isolated = (name: string) => `\u2068${name}\u2069`;

/** An estimate is not known to the gram. */
const roundedKg = (kg: number) => Math.round(kg * 2) / 2;

/** A record and what it beat, in a sentence. */
export function recordSentence(
  { exerciseName, kind, value, previous }: LiveRecord,
  t: Words<'workspace.day.live.records'>,
  formats: Formats,
): string {
  const exercise = isolated(exerciseName);
  const write = (amount: number) =>
    kind === 'reps' ? formats.number(amount) : formats.weight(roundedKg(amount));
  const key = kind === 'weight' || kind === 'reps' || kind === 'volume' ? kind : 'e1rm';
  return previous === null
    ? t('first', { exercise, value: write(value) })
    : t(key, { exercise, value: write(value), previous: write(previous) });
}

interface StoredRecord extends LiveRecord {
  readonly kind: 'reps' | 'weight' | 'volume' | 'e1rm';
}

/** A record in a line: what it is, how much, and what it beat. */
export function recordLine(
  { exerciseName: exercise, kind, value, previous }: StoredRecord,
  words: {
    readonly t: Words<'workspace.client.records'>;
    readonly kinds: Words<'words.recordKinds'>;
  },
  formats: Formats,
): string {
  const write = {
    reps: formats.number,
    weight: formats.weight,
    volume: formats.volume,
    e1rm: (kg: number) => formats.weight(roundedKg(kg)),
  }[kind];
  const line = { exercise, kind: words.kinds(kind), value: write(value) };
  return previous === null
    ? words.t('first', line)
    : words.t('beaten', { ...line, previous: write(previous) });
}
