'use client';

import { Chip } from '@coachme/ui-web/chip';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

type AdherenceChipProps = { ratio: number | null; band: 'on-track' | 'watch' | 'act' | null };

/** How much of what was due was done; with nothing due it says so, since that is not 0 %. */
export function AdherenceChip({ ratio, band }: AdherenceChipProps) {
  const t = useTranslations('workspace.adherence');
  const formats = useFormats();
  if (ratio === null || band === null) {
    return (
      <span className="text-ink-3" title={t('nothingDue')}>
        –<span className="sr-only">{t('nothingDue')}</span>
      </span>
    );
  }
  return (
    <span title={t('workouts', { share: formats.percent(ratio) })}>
      <Chip tone={band}>
        <span className="tabular-nums">{formats.percent(ratio)}</span>
        <span className="sr-only">{t(`bands.${band}`)}</span>
      </Chip>
    </span>
  );
}
