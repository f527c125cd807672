import type { Threshold, ThresholdKind } from '@coachme/domain/endurance/endurance-zones.rules';
import { figureOfText, thresholdProblem } from '@coachme/domain/endurance/threshold-entry.rules';
import type { createTranslator } from 'use-intl/core';
import { limitWords } from './endurance-words.ts';
import type { Messages } from './messages.ts';

type Words<Name extends 'thresholds' | 'endurance'> = ReturnType<
  typeof createTranslator<Messages, Name>
>;

/** A figure as it stands in a form: `text` as typed, `measuredOn` empty while no day is chosen. */
export type TypedThreshold = {
  readonly kind: ThresholdKind;
  readonly text: string;
  readonly measuredOn: string;
};

/** What the figure is looked at beside: those already known, and the local date where the person is. */
export type Beside = { readonly known: readonly Threshold[]; readonly today: string };

/** What is wrong with a typed figure, in words, by the field it is in; empty when it can stand. */
export function thresholdProblemWords(
  { kind, text, measuredOn }: TypedThreshold,
  { known, today }: Beside,
  { t, endurance }: { readonly t: Words<'thresholds'>; readonly endurance: Words<'endurance'> },
): { readonly value?: string; readonly date?: string } {
  const undated = measuredOn === '' ? { date: t('undated') } : {};
  const bounds = () => endurance('thresholds.bad', limitWords(kind));
  const value = figureOfText(kind, text);
  if (value === null) return { value: text.trim() === '' ? t('typed') : bounds(), ...undated };
  switch (thresholdProblem({ kind, value, measuredOn }, known, today)) {
    case 'out-of-bounds':
      return { value: bounds(), ...undated };
    case 'not-below-max':
      return { value: t('notBelowMax'), ...undated };
    case 'not-yet':
      return { date: t('notYet') };
    case null:
      return undated;
  }
}
