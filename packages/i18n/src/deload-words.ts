import type { createTranslator } from 'use-intl/core';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

type Words = ReturnType<typeof createTranslator<Messages, 'deload.reasons'>>;

/** What speaks for a lighter week, as the API says it. */
type Reason =
  | {
      readonly kind: 'stalled';
      readonly lifts: readonly {
        readonly exerciseId: string;
        readonly exerciseName: string;
        readonly bestKg: number;
        readonly sinceKg: number;
      }[];
    }
  | {
      readonly kind: 'readiness';
      readonly answers: readonly { readonly date: string; readonly readiness: number }[];
    }
  | { readonly kind: 'scheduled'; readonly weekNumber: number };

/** A reason in a sentence, with its evidence line by line: each lift, or the answers in their order. */
export function deloadReasonWords(
  reason: Reason,
  t: Words,
  formats: Formats,
): { readonly said: string; readonly evidence: readonly string[] } {
  switch (reason.kind) {
    case 'stalled':
      return {
        said: t('stalled', { count: reason.lifts.length }),
        evidence: reason.lifts.map(({ exerciseName: lift, bestKg, sinceKg }) =>
          t('lift', { lift, best: formats.weight(bestKg), since: formats.weight(sinceKg) }),
        ),
      };
    case 'readiness': {
      const answers = reason.answers.map(({ date, readiness: value }) =>
        t('answer', { date: formats.date(date, 'short'), value }),
      );
      return { said: t('readiness'), evidence: [answers.join(' · ')] };
    }
    case 'scheduled':
      return { said: t('scheduled', { week: reason.weekNumber }), evidence: [] };
  }
}
