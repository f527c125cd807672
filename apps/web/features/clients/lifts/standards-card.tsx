'use client';

import type { StrengthStandards } from '@coachme/contracts/lifts.contract';
import { kgFromUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import { NumberField } from '@coachme/ui-web/number-field';
import { Select } from '@coachme/ui-web/select';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Table } from '@coachme/ui-web/table';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { standardsQuery } from '#web/features/clients/lifts/lift-queries.ts';
import { useFormats, useMe } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Drawn by a library that comes when there is a line. */
const FigurePlot = dynamic(
  async () => (await import('#web/features/clients/lifts/figure-plot.tsx')).FigurePlot,
  { loading: () => <Skeleton className="h-64 w-full" /> },
);

const curves = ['men', 'women'] as const;

/** How strong a client is for a body weight: squat, bench, deadlift and total in DOTS points. */
export function StandardsCard({ clientId }: { clientId: string }) {
  const t = useTranslations('lifts.standards');
  const url = useUrlState();
  const curve = curves.find((one) => one === url.get('curve')) ?? null;
  const bodyWeightKg = Number(url.get('weight')) || null;
  const compared = { ...(curve ? { curve } : {}), ...(bodyWeightKg ? { bodyWeightKg } : {}) };
  const standards = useQuery(standardsQuery(browserApi, { clientId, compared }));
  return (
    <Card title={t('title')}>
      <div className="flex flex-wrap gap-4">
        {standards.data?.bodyWeight?.measuredOn ? null : (
          <BodyWeight
            kg={bodyWeightKg}
            onChange={(kg) => url.set({ weight: kg === null ? null : String(kg) })}
          />
        )}
        <Select
          label={t('curve')}
          className="w-48"
          value={curve}
          placeholder={t('choose')}
          onChange={(id) => url.set({ curve: id })}
          options={curves.map((id) => ({ id, label: t(`curves.${id}`) }))}
        />
      </div>
      {standards.isPending ? <Skeleton className="h-32 w-full" /> : null}
      {standards.isError && !standards.data ? <QueryProblem query={standards} /> : null}
      {standards.data ? (
        <>
          <Weight weight={standards.data.bodyWeight} />
          <Standards standards={standards.data} />
          <OverTime points={standards.data.overTime} />
        </>
      ) : null}
    </Card>
  );
}

/** Which weight the points are by, and whether it was measured. */
function Weight({ weight }: { weight: StrengthStandards['bodyWeight'] }) {
  const t = useTranslations('body.standards');
  const formats = useFormats();
  if (!weight) return null;
  const { weightKg, measuredOn } = weight;
  return (
    <p className="text-ink-2 text-sm">
      {measuredOn
        ? t('measured', { weight: formats.weight(weightKg), date: formats.date(measuredOn) })
        : t('typedShort')}
    </p>
  );
}

/** How the total grew in points, each by the weight of its day. */
function OverTime({ points }: { points: StrengthStandards['overTime'] }) {
  const t = useTranslations('body.standards');
  const lifts = useTranslations('lifts.standards');
  if (points.length < 2) return null;
  return (
    <section aria-label={t('title')}>
      <h3 className="font-medium text-sm">{t('title')}</h3>
      <FigurePlot
        points={points.map(({ date, points: value }) => ({ date, shown: Math.round(value) }))}
        unit={lifts('points')}
      />
      <p className="text-ink-3 text-xs">
        {t(points.some(({ measuredOn }) => measuredOn === null) ? 'partlyTyped' : 'byDay')}
      </p>
    </section>
  );
}

function BodyWeight(props: { kg: number | null; onChange: (kg: number | null) => void }) {
  const t = useTranslations('lifts.standards');
  const { weightUnit } = useMe().user;
  const formats = useFormats();
  const inUnit = (kg: number) => weightInUnit(kg, weightUnit);
  return (
    <NumberField
      label={t('bodyWeight')}
      className="w-48"
      unit={formats.weightLabel}
      minValue={Math.ceil(inUnit(20))}
      maxValue={Math.floor(inUnit(400))}
      value={props.kg === null ? Number.NaN : inUnit(props.kg)}
      onChange={(value) =>
        props.onChange(Number.isNaN(value) ? null : kgFromUnit(value, weightUnit))
      }
    />
  );
}

function Standards({ standards: { lifts, total } }: { standards: StrengthStandards }) {
  const t = useTranslations('lifts.standards');
  const formats = useFormats();
  if (lifts.length === 0) return <p className="text-ink-3">{t('none')}</p>;
  const rows = [
    ...lifts.map(({ lift, e1rmKg, standing }) => ({ id: lift, kg: e1rmKg, standing })),
    ...(total ? [{ id: 'total' as const, kg: total.totalKg, standing: total.standing }] : []),
  ];
  return (
    <>
      <Table
        caption={t('title')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'lift', header: t('lift'), isRowHeader: true, cell: ({ id }) => t(`lifts.${id}`) },
          {
            id: 'kg',
            header: t('estimate'),
            align: 'end',
            cell: ({ kg }) => formats.weight(Math.round(kg)),
          },
          {
            id: 'points',
            header: t('points'),
            align: 'end',
            cell: ({ standing }) => (standing ? formats.number(standing.points, 0) : '–'),
          },
          {
            id: 'level',
            header: t('level'),
            cell: ({ standing }) => (standing ? t(`levels.${standing.level}`) : '–'),
          },
          {
            id: 'next',
            header: t('next'),
            align: 'end',
            cell: ({ standing }) =>
              standing && standing.nextAt !== null ? formats.number(standing.nextAt, 0) : '–',
          },
        ]}
      />
      <p className="text-ink-3 text-xs">{total ? t('note') : t('noTotal')}</p>
    </>
  );
}
