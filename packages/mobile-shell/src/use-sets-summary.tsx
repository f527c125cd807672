import type { SetPrescription } from '@coachme/contracts/programs.words';
import { useTranslations } from 'use-intl';
import { repsText, setRuns } from './sets-summary.rules.ts';
import { useFormats } from './use-formats.tsx';

/** Holds a figure together when the line around it is Arabic (Unicode isolates). */
const isolated = (text: string) => `\u2066${text}\u2069`;

/** What a prescription asks for in one short line: `3 × 8–10, 80 kg, RPE 8`. */
export function useSetsSummary(): (sets: readonly SetPrescription[]) => string {
  const t = useTranslations('today');
  const formats = useFormats();
  const amount = (set: SetPrescription): string => {
    if (set.durationSeconds !== null) return formats.clock(set.durationSeconds);
    if (set.distanceMeters !== null) return `${formats.number(set.distanceMeters)} m`;
    return repsText(set) ?? t('amrap');
  };
  const effort = (set: SetPrescription): string[] => [
    ...(set.loadKg === null ? [] : [formats.weight(set.loadKg)]),
    ...(set.percentOneRepMax === null
      ? []
      : [t('percent', { percent: formats.percent(set.percentOneRepMax / 100) })]),
    ...(set.percentTrainingMax == null
      ? []
      : [t('percentTrainingMax', { percent: formats.percent(set.percentTrainingMax / 100) })]),
    ...(set.rpe === null ? [] : [t('atRpe', { rpe: formats.number(set.rpe) })]),
  ];
  return (sets) =>
    setRuns(sets)
      .map(({ count, set }) =>
        [isolated(`${formats.number(count)} × ${amount(set)}`), ...effort(set)].join(' · '),
      )
      .join(' / ');
}
