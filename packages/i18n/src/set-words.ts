import type { SetPrescription } from '@coachme/domain/programs/set-prescription.rules';
import type { createTranslator } from 'use-intl/core';
import type { Formats } from './formats.ts';
import type { Messages } from './messages.ts';

/** One thing said of a set, and whether it is what the set aims at. */
export type SetWord = { readonly id: string; readonly text: string };

type Words = {
  readonly t: ReturnType<typeof createTranslator<Messages, 'builder.sets'>>;
  readonly kinds: ReturnType<typeof createTranslator<Messages, 'words.setKinds'>>;
};

const said = <Value>(
  id: string,
  value: Value | null,
  write: (value: Value) => string,
): SetWord[] => (value === null ? [] : [{ id, text: write(value) }]);

/** What a set asks for, in the coach's words and units, the aim first. */
export function setWords(set: SetPrescription, words: Words, formats: Formats): SetWord[] {
  const { t, kinds } = words;
  const distance = (meters: number) =>
    meters >= 1000
      ? t('km', { value: formats.number(meters / 1000) })
      : t('meters', { value: formats.number(meters) });
  const seconds = (value: number) => (value < 60 ? t('seconds', { value }) : formats.clock(value));
  const aims = [
    ...said('reps', repsWord(set, words), (text) => text),
    ...said('distance', set.distanceMeters, distance),
    ...said('time', set.durationSeconds, seconds),
  ];
  return [
    ...(aims.length > 0 ? aims : [{ id: 'open', text: t('open') }]),
    ...said('load', set.loadKg, formats.weight),
    ...said('percent', set.percentOneRepMax, (percent) => t('percent', { percent })),
    ...said('trainingMax', set.percentTrainingMax ?? null, (percent) =>
      t('percentTrainingMax', { percent }),
    ),
    ...said('rpe', set.rpe, (value) => t('rpe', { value })),
    ...said('rir', set.rir, (value) => t('rir', { value })),
    ...said('tempo', set.tempo, (value) => t('tempo', { value })),
    ...said('rest', set.restSeconds, (value) => t('rest', { time: seconds(value) })),
    ...(set.kind === 'working' || set.kind === 'amrap'
      ? []
      : [{ id: 'kind', text: kinds(set.kind) }]),
  ];
}

function repsWord({ kind, repsMin, repsMax }: SetPrescription, { t }: Words): string | null {
  if (kind === 'amrap' && repsMax === null) {
    return repsMin === null ? t('amrap') : t('atLeast', { reps: repsMin });
  }
  if (repsMin !== null && repsMax !== null) {
    return repsMin === repsMax ? `${repsMin}` : t('range', { from: repsMin, to: repsMax });
  }
  if (repsMin !== null) return t('atLeast', { reps: repsMin });
  return repsMax === null ? null : t('atMost', { reps: repsMax });
}
