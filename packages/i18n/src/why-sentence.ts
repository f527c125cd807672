import type { NextLoad } from '@coachme/domain/progression/next-load.rules';
import type { createTranslator } from 'use-intl/core';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

type Words = ReturnType<typeof createTranslator<Messages, 'progression'>>;

/** Holds figures together when the line around them is Arabic (Unicode isolates). */
const figures = (text: string) => `\u2066${text}\u2069`;

/** Why a load is what it is, in one sentence: told to the person who lifts it, or to their coach. */
export function whySentence(
  why: NextLoad,
  who: 'you' | 'coach',
  { t, formats }: { readonly t: Words; readonly formats: Formats },
): string {
  const { last } = why;
  const weight = (kg: number) => figures(formats.weight(kg));
  const change = last ? why.loadKg - last.loadKg : 0;
  return t(`why.${why.reason}`, {
    who,
    load: weight(why.loadKg),
    last: last ? weight(last.loadKg) : '',
    done: last ? doneWords(last, t, formats) : '',
    rule: t(`rules.${why.rule}`),
    change: figures(`${change < 0 ? '−' : '+'}${formats.weight(Math.abs(change))}`),
    reps: why.reps ?? last?.reps ?? 0,
    count: why.count,
    percent: figures(formats.percent((why.percent ?? 0) / 100)),
    max: weight(why.trainingMaxKg ?? 0),
  });
}

function doneWords(last: NonNullable<NextLoad['last']>, t: Words, formats: Formats): string {
  const done = figures(t('done', { sets: last.sets, reps: last.reps }));
  return last.rpe === null ? done : t('doneAt', { figures: done, rpe: formats.number(last.rpe) });
}
