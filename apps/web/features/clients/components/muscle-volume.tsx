'use client';

import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { useTranslations } from 'next-intl';
import { Card } from '#web/features/clients/components/card.tsx';
import { useFormats } from '#web/session/session.tsx';

/** Hard sets per muscle and week that most people grow on; a band, never an order (Israetel). */
const band = { from: 10, to: 20 } as const;
const scale = 24;
const shown = 8;

/** This week's hard sets per muscle, on the body and as figures against the band. */
export function MuscleVolume({ muscles }: { muscles: ClientDashboard['muscles'] }) {
  const t = useTranslations('workspace.client.muscles');
  const names = useTranslations('words.muscles');
  const formats = useFormats();
  if (muscles.length === 0) {
    return (
      <Card title={t('title')}>
        <p className="text-ink-3">{t('none')}</p>
      </Card>
    );
  }
  const inBand = muscles.filter(({ hardSets }) => hardSets >= band.from);
  const below = muscles.filter(({ hardSets }) => hardSets < band.from);
  const listed = muscles.map(
    ({ muscle, hardSets }) => `${names(muscle)} ${formats.number(hardSets)}`,
  );
  return (
    <Card title={t('title')}>
      <MuscleMap
        className="h-48 self-center"
        label={listed.join(', ')}
        primary={inBand.map(({ muscle }) => muscle)}
        secondary={below.map(({ muscle }) => muscle)}
      />
      <ul className="flex flex-col gap-2">
        {muscles.slice(0, shown).map(({ muscle, hardSets }) => (
          <li key={muscle} className="grid grid-cols-[7rem_1fr_2.5rem] items-center gap-3 text-sm">
            <span className="leading-tight">{names(muscle)}</span>
            <BandBar sets={hardSets} />
            <span className="text-end tabular-nums">{formats.number(hardSets)}</span>
          </li>
        ))}
      </ul>
      <p className="text-ink-3 text-xs">{t('band', band)}</p>
    </Card>
  );
}

/** Where a count lies, with the band drawn behind it. */
function BandBar({ sets }: { sets: number }) {
  const share = (value: number) => `${(Math.min(value, scale) / scale) * 100}%`;
  return (
    <span aria-hidden className="relative h-2 rounded-full bg-sunken">
      <span
        className="absolute inset-y-0 bg-line"
        style={{ insetInlineStart: share(band.from), width: share(band.to - band.from) }}
      />
      <span
        className="absolute inset-y-0 start-0 rounded-full bg-ink"
        style={{ width: share(sets) }}
      />
    </span>
  );
}
