import type { EnduranceStep, StepTarget } from '@coachme/domain/endurance/endurance-session.rules';
import { printPace } from '@coachme/domain/endurance/endurance-shorthand-print.rules';
import type { EnduranceTotal } from '@coachme/domain/endurance/endurance-total.rules';
import {
  type CurrentThresholds,
  resolvedTarget,
  THRESHOLD_LIMITS,
  type ThresholdKind,
} from '@coachme/domain/endurance/endurance-zones.rules';
import type { createTranslator } from 'use-intl/core';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

type Words = ReturnType<typeof createTranslator<Messages, 'endurance'>>;

/** A way in a person's words: `400 m`, `9.5 km`. */
export function distanceWords(meters: number, t: Words, formats: Formats): string {
  return meters >= 1000
    ? t('amounts.km', { value: formats.number(meters / 1000, 1) })
    : t('amounts.meters', { value: formats.number(meters, 0) });
}

/** What a session comes to: `about 50:00 · about 9.5 km · 1 step ends by lap`; empty where nothing can be said. */
export function totalWords(total: EnduranceTotal, t: Words, formats: Formats): string {
  const about = (isEstimated: boolean, value: string) =>
    isEstimated ? t('total.about', { value }) : value;
  const { durationSeconds, distanceMeters, openSteps } = total;
  const said = [
    durationSeconds > 0
      ? about(total.isDurationEstimated, formats.clock(roundedSeconds(total)))
      : null,
    distanceMeters > 0
      ? about(total.isDistanceEstimated, distanceWords(distanceMeters, t, formats))
      : null,
    openSteps > 0 ? t('total.open', { count: openSteps }) : null,
  ];
  return said.filter((word) => word !== null).join(' · ');
}

/** An estimate is no truer for its seconds. */
function roundedSeconds({ durationSeconds, isDurationEstimated }: EnduranceTotal): number {
  return isDurationEstimated ? Math.round(durationSeconds / 60) * 60 : durationSeconds;
}

/** How long a step is: `10:00`, `1 km`, `until you press lap`. */
export function amountWords(
  { durationSeconds, distanceMeters }: EnduranceStep,
  t: Words,
  formats: Formats,
): string {
  if (durationSeconds !== null) return formats.clock(durationSeconds);
  return distanceMeters === null ? t('amounts.lap') : distanceWords(distanceMeters, t, formats);
}

/** What to hold, in the person's own figures where they are known: `4:10–4:20 /km`, `133–152 bpm`. */
export function targetWords(target: StepTarget, known: CurrentThresholds, t: Words): string {
  const resolved = resolvedTarget(target, known);
  const { measure, from, to } = 'missing' in resolved ? target : resolved;
  const say = measure === 'pace' ? printPace : String;
  const range = from === to ? say(from) : `${say(from)}–${say(to)}`;
  return t(`targets.${measure}`, { range });
}

/** A step in one line: `Work · 1 km · 4:10–4:20 /km`. */
export function stepWords(
  step: EnduranceStep,
  { known, t, formats }: { known: CurrentThresholds; t: Words; formats: Formats },
): string {
  return [
    t(`kinds.${step.kind}`),
    amountWords(step, t, formats),
    step.target ? targetWords(step.target, known, t) : null,
  ]
    .filter((word) => word !== null)
    .join(' · ');
}

/** A measured figure with its unit: `4:25 /km`, `172 bpm`, `250 W`. */
export function figureWords(
  { kind, value }: { readonly kind: ThresholdKind; readonly value: number },
  t: Words,
): string {
  if (kind === 'threshold-pace') return t('targets.pace', { range: printPace(value) });
  return kind === 'ftp'
    ? t('targets.power', { range: value })
    : t('targets.heart-rate', { range: value });
}

/** What a figure of a kind can be, as one types it. */
export function limitWords(kind: ThresholdKind): { readonly min: string; readonly max: string } {
  const { min, max } = THRESHOLD_LIMITS[kind];
  const say = kind === 'threshold-pace' ? printPace : String;
  return { min: say(min), max: say(max) };
}
