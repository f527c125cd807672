'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import type { KeptThreshold } from '@coachme/contracts/thresholds.contract';
import { currentThresholds } from '@coachme/domain/endurance/endurance-zones.rules';
import { heartRateZones } from '@coachme/domain/endurance/threshold-entry.rules';
import { figureWords } from '@coachme/i18n/endurance-words';
import { Button } from '@coachme/ui-web/button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { thresholdsQuery, useRemoveThreshold } from '#web/features/clients/threshold-queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats, useMay } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const dialog = onDemand(() => import('#web/features/clients/threshold-dialog.tsx'));

/** What the client was measured at, by whom and since when, and the zones that follow. */
export function ThresholdsCard({ client }: { client: Client }) {
  const t = useTranslations('endurance.thresholds');
  const edit = useOverlay('edit');
  const mayEdit = useMay('threshold:update');
  const part = useOnDemand(dialog, edit.value === 'thresholds');
  const query = useQuery(thresholdsQuery(browserApi, client.id));
  const all = query.data ?? [];
  const standing = all.filter(({ removedAt }) => removedAt === null);
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
      {query.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {query.isError && !query.data ? <QueryProblem query={query} /> : null}
      {query.data ? (
        <p className="mb-3 text-ink-2 text-sm">{t(standing.length > 0 ? 'text' : 'none')}</p>
      ) : null}
      <ul className="flex flex-col">
        {all
          .toSorted((a, b) => b.measuredOn.localeCompare(a.measuredOn))
          .map((threshold) => (
            <Measured
              key={threshold.id}
              clientId={client.id}
              threshold={threshold}
              isOverruled={isOverruled(threshold, standing)}
              mayEdit={mayEdit}
            />
          ))}
      </ul>
      <Zones standing={standing} today={localDateIn(client.timeZone, Date.now())} />
      {mayEdit && part ? <part.ThresholdDialog client={client} known={standing} /> : null}
    </Card>
  );
}

/** Of one date what a coach says holds over what the client says. */
function isOverruled(one: KeptThreshold, standing: readonly KeptThreshold[]): boolean {
  return (
    one.isByClient &&
    standing.some(
      ({ kind, measuredOn, isByClient }) =>
        kind === one.kind && measuredOn === one.measuredOn && !isByClient,
    )
  );
}

type MeasuredProps = {
  clientId: string;
  threshold: KeptThreshold;
  isOverruled: boolean;
  mayEdit: boolean;
};

function Measured({ clientId, threshold, isOverruled, mayEdit }: MeasuredProps) {
  const t = useTranslations('thresholds');
  const words = useTranslations('endurance');
  const formats = useFormats();
  const { kind, measuredOn, setBy, setAt, removedAt, removedBy } = threshold;
  const isGone = removedAt !== null;
  const name = words(`thresholds.${kind}`);
  const date = formats.date(measuredOn);
  const who = setBy ? t('by', { name: setBy.name }) : t('bySomebody');
  return (
    <li className="flex items-center gap-2 border-line border-b py-1.5 text-sm last:border-b-0">
      <span className={`min-w-0 flex-1 ${isGone ? 'text-ink-3' : ''}`}>
        <span className="block">{name}</span>
        <span className="block text-ink-3 text-xs">
          {words('thresholds.measuredOn', { date })} ·{' '}
          {t('setOn', { date: formats.instant(setAt) })} {who}
        </span>
        {isGone ? (
          <span className="block text-xs">{t('removed', { name: removedBy?.name ?? '–' })}</span>
        ) : null}
        {isOverruled && !isGone ? (
          <span className="block text-ink-2 text-xs">{t('overruled')}</span>
        ) : null}
      </span>
      <bdi
        className={`tabular-nums ${isGone ? 'text-ink-3 line-through' : isOverruled ? 'text-ink-3' : 'font-medium'}`}
      >
        {figureWords(threshold, words)}
      </bdi>
      {mayEdit && !isGone ? (
        <Remove clientId={clientId} id={threshold.id} name={name} date={date} />
      ) : null}
    </li>
  );
}

type RemoveProps = { clientId: string; id: string; name: string; date: string };

function Remove({ clientId, id, name, date }: RemoveProps) {
  const t = useTranslations('endurance.thresholds');
  const words = useProblemWords();
  const remove = useRemoveThreshold(clientId);
  const onError = (error: unknown) => showToast({ title: words(error), tone: 'problem' });
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('remove', { name, date })}
      isPending={remove.isPending}
      onPress={() => remove.mutate(id, { onError })}
    >
      <X aria-hidden className="size-4" strokeWidth={1.5} />
    </Button>
  );
}

/** The zones of heart rate that hold today, worked out by the rule the phone has too. */
function Zones({ standing, today }: { standing: readonly KeptThreshold[]; today: string }) {
  const t = useTranslations('thresholds');
  const formats = useFormats();
  const known = currentThresholds(standing, today);
  const zones = heartRateZones(known);
  if (zones.length === 0) return null;
  const basis = t(known['threshold-heart-rate'] === undefined ? 'byMax' : 'byThreshold');
  return (
    <section aria-label={t('zones')} className="mt-4 text-sm">
      <h3 className="font-medium">{t('zones')}</h3>
      <p className="text-ink-3 text-xs">{basis}</p>
      <dl className="mt-2 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 tabular-nums">
        {zones.map(({ zone, from, to }) => (
          <div key={zone} className="contents">
            <dt className="text-ink-2">{t('zone', { zone: formats.number(zone) })}</dt>
            <dd>
              <bdi>{t('zoneRange', { from: formats.number(from), to: formats.number(to) })}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
