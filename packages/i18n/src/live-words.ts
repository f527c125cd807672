import type { createTranslator } from 'use-intl/core';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

type Words = ReturnType<typeof createTranslator<Messages, 'workspace.day.live'>>;

interface Done {
  readonly durationSeconds: number | null;
  readonly distanceMeters: number | null;
}

interface Watched {
  readonly endedAt: string | null;
  readonly volumeKg: number;
  readonly lastSet:
    | (Done & {
        readonly exerciseName: string;
        readonly loadKg: number | null;
        readonly reps: number | null;
      })
    | null;
  readonly lastLap: (Done & { readonly number: number }) | null;
}

/** What was done last in a session somebody watches: whose figures, and the figures; null before the first. */
export function lastDone(
  { endedAt, volumeKg, lastSet, lastLap }: Watched,
  t: Words,
  formats: Formats,
): { readonly of: string | null; readonly figures: string } | null {
  if (endedAt !== null) {
    const isEndurance = volumeKg === 0 && lastSet !== null && lastSet.durationSeconds !== null;
    const figures = isEndurance
      ? doneWords(lastSet, t, formats)
      : t('volume', { volume: formats.volume(volumeKg) });
    return { of: null, figures };
  }
  // While somebody runs there is no set yet: their laps tell how far they are.
  if (lastLap) {
    return {
      of: t('lap', { number: lastLap.number }),
      figures: doneWords(lastLap, t, formats),
    };
  }
  if (!lastSet) return null;
  const lifted = [
    ...(lastSet.loadKg === null ? [] : [formats.weight(lastSet.loadKg)]),
    ...(lastSet.reps === null ? [] : [formats.number(lastSet.reps)]),
  ];
  const figures = lifted.length > 0 ? lifted.join(' × ') : doneWords(lastSet, t, formats);
  return { of: lastSet.exerciseName, figures };
}

/** A time, a way and the pace of both, as far as they are known: `4:05 · 1 km · 4:05 /km`. */
export function doneWords(
  { durationSeconds, distanceMeters }: Done,
  t: Words,
  formats: Formats,
): string {
  const isPace = durationSeconds !== null && durationSeconds > 0 && !!distanceMeters;
  return [
    ...(durationSeconds === null ? [] : [formats.clock(durationSeconds)]),
    ...(distanceMeters ? [t('km', { value: formats.number(distanceMeters / 1000, 2) })] : []),
    ...(isPace
      ? [t('pace', { pace: formats.clock(Math.round((durationSeconds * 1000) / distanceMeters)) })]
      : []),
  ].join(' · ');
}
