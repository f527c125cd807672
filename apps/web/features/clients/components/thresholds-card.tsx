'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { printPace } from '@coachme/domain/endurance/endurance-shorthand-print.rules';
import type { Threshold } from '@coachme/domain/endurance/endurance-zones.rules';
import { Button } from '@coachme/ui-web/button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useChangeClient } from '#web/features/clients/actions.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { useFormats, useMay } from '#web/session/session.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const dialog = onDemand(() => import('#web/features/clients/threshold-dialog.tsx'));

/** What the client was measured at, the newest first: zones and percentages follow from these. */
export function ThresholdsCard({ client }: { client: Client }) {
  const t = useTranslations('endurance.thresholds');
  const edit = useOverlay('edit');
  const mayEdit = useMay('client:update');
  const part = useOnDemand(dialog, edit.value === 'thresholds');
  const { thresholds = [] } = client.profile;
  return (
    <Card
      title={t('title')}
      action={
        mayEdit ? (
          <Button look="quiet" size="small" onPress={() => edit.open('thresholds')}>
            {t('add')}
          </Button>
        ) : null
      }
    >
      <p className="mb-3 text-ink-2 text-sm">{t(thresholds.length > 0 ? 'text' : 'none')}</p>
      <ul className="flex flex-col">
        {thresholds
          .toSorted((a, b) => b.measuredOn.localeCompare(a.measuredOn))
          .map((threshold) => (
            <Measured
              key={`${threshold.kind} ${threshold.measuredOn} ${threshold.value}`}
              client={client}
              threshold={threshold}
              mayEdit={mayEdit}
            />
          ))}
      </ul>
      {mayEdit && part ? <part.ThresholdDialog client={client} /> : null}
    </Card>
  );
}

type MeasuredProps = { client: Client; threshold: Threshold; mayEdit: boolean };

function Measured({ client, threshold, mayEdit }: MeasuredProps) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const change = useChangeClient(client);
  const { kind, value, measuredOn } = threshold;
  const name = t(`thresholds.${kind}`);
  const date = formats.date(measuredOn);
  const left = (client.profile.thresholds ?? []).filter(
    (one) => one.kind !== kind || one.measuredOn !== measuredOn || one.value !== value,
  );
  return (
    <li className="flex items-center gap-2 border-line border-b py-1.5 text-sm last:border-b-0">
      <span className="flex-1">
        <span className="block">{name}</span>
        <span className="text-ink-3 text-xs">{t('thresholds.measuredOn', { date })}</span>
      </span>
      <bdi className="font-medium tabular-nums">{useFigure(threshold)}</bdi>
      {mayEdit ? (
        <Button
          look="quiet"
          size="small"
          aria-label={t('thresholds.remove', { name, date })}
          isPending={change.isPending}
          onPress={() => change.mutate({ profile: { thresholds: left } })}
        >
          <X aria-hidden className="size-4" strokeWidth={1.5} />
        </Button>
      ) : null}
    </li>
  );
}

function useFigure({ kind, value }: Threshold): string {
  const t = useTranslations('endurance.targets');
  if (kind === 'threshold-pace') return t('pace', { range: printPace(value) });
  return kind === 'ftp' ? t('power', { range: value }) : t('heart-rate', { range: value });
}
