'use client';

import type { Adherence } from '@coachme/contracts/progress.contract';
import { Chip } from '@coachme/ui-web/chip';
import { Ring } from '@coachme/ui-web/ring';
import { useTranslations } from 'next-intl';
import { Card } from '#web/features/clients/components/card.tsx';
import { useFormats } from '#web/session/session.tsx';

/** How much of what was due was done, opening into its parts. */
export function AdherenceCard({ adherence }: { adherence: Adherence }) {
  const t = useTranslations('workspace.adherence');
  const formats = useFormats();
  const { ratio, band, from, to, parts } = adherence;
  const share = formats.percent(ratio);
  return (
    <Card
      title={t('title')}
      action={band ? <Chip tone={band}>{t(`bands.${band}`)}</Chip> : undefined}
    >
      <div className="flex items-center gap-4">
        <Ring share={ratio} sizePx={72} label={ratio === null ? t('nothingDue') : share}>
          {share}
        </Ring>
        <p className="text-ink-2">
          {ratio === null
            ? t('nothingDue')
            : t('between', { from: formats.date(from, 'short'), to: formats.date(to, 'short') })}
        </p>
      </div>
      {ratio === null ? null : (
        <details className="group">
          <summary className="cursor-pointer rounded-sm text-ink-2 text-sm underline decoration-edge underline-offset-4">
            {t('parts')}
          </summary>
          <dl className="mt-3 flex flex-col gap-2">
            {parts.map((part) => (
              <div key={part.name} className="flex justify-between gap-4 text-sm">
                <dt>{t(`partNames.${part.name}`)}</dt>
                <dd className="text-ink-2 tabular-nums">
                  {part.ratio === null
                    ? t('nothingDue')
                    : t('doneOfDue', { done: part.done, due: part.due })}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Card>
  );
}
