import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useRecordValue } from '@coachme/mobile-shell/use-record-value';
import { useTranslations } from 'use-intl';
import type { BeatenBest } from './rules/celebration.rules.ts';
import type { Celebration } from './use-celebration.ts';

/** A record in words: `105 kg × 5`, and `2.5 kg over 3 November`. */
export function useRecordWords(celebration: Celebration): { figure: string; beaten: string } {
  const t = useTranslations('logger.record');
  const unit = useTranslations('units');
  const formats = useFormats();
  const write = useRecordValue();
  const { best, beatenOn, isFromThisSession } = celebration;
  const gain = best.value - best.beats.value;
  const change = write(best.kind, gain);
  return { figure: figureOf(best), beaten: beaten() };

  function figureOf({ kind, value, loadKg, reps }: BeatenBest): string {
    const repsWords = unit('reps', { count: reps });
    switch (kind) {
      case 'weight':
        return t('weight', { load: formats.weight(value), reps });
      case 'reps':
        return loadKg ? t('reps', { reps: repsWords, load: formats.weight(loadKg) }) : repsWords;
      case 'e1rm':
        return t('e1rm', { value: write(kind, value) });
      case 'volume':
        return t('volume', { value: formats.volume(value) });
    }
  }

  function beaten(): string {
    if (isFromThisSession) return t('overToday', { change });
    if (beatenOn === null) return t('overBefore', { change });
    return t('over', { change, date: formats.date(beatenOn, 'short') });
  }
}
