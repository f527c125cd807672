'use client';

import { ChartFrame } from '@coachme/ui-web/chart-frame';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { Ring } from '@coachme/ui-web/ring';
import { Sparkline } from '@coachme/ui-web/sparkline';
import { Stat } from '@coachme/ui-web/stat';
import { StepProfile } from '@coachme/ui-web/step-profile';
import { Table } from '@coachme/ui-web/table';
import { useTranslations } from 'next-intl';
import type { Specimen } from '#web/features/gallery/specimen.tsx';

const weeks = [
  { week: 1, loadKg: 80 },
  { week: 2, loadKg: 82.5 },
  { week: 3, loadKg: 87.5 },
] as const;

function Stats() {
  const t = useTranslations('words.training');
  return (
    <div className="flex flex-wrap gap-8">
      <Stat label={t('load')} value="142.5" unit="kg" />
      <Stat
        label={t('volume')}
        value="12,480"
        unit="kg"
        change={{ text: '+4%', direction: 'up', isBetter: true }}
      />
      <Stat
        label={t('adherence')}
        value="71%"
        change={{ text: '−9%', direction: 'down', isBetter: false }}
      />
    </div>
  );
}

function Weeks() {
  const t = useTranslations('words.training');
  return (
    <Table
      caption={t('load')}
      rows={weeks}
      rowKey={({ week }) => String(week)}
      columns={[
        {
          id: 'week',
          header: t('program'),
          isRowHeader: true,
          cell: ({ week }) => t('week', { number: week }),
        },
        { id: 'load', header: t('load'), align: 'end', cell: ({ loadKg }) => `${loadKg} kg` },
      ]}
    />
  );
}

function Chart() {
  const t = useTranslations('words');
  return (
    <ChartFrame
      title={t('training.load')}
      summary={t('state.onTrack')}
      headingLevel={3}
      chart={<Line />}
      table={<Weeks />}
      showTableLabel={t('actions.show')}
      showChartLabel={t('actions.hide')}
    />
  );
}

function Line() {
  const t = useTranslations('words.training');
  const values = [...weeks.map(({ loadKg }) => loadKg), null, 90];
  return <Sparkline label={t('load')} values={values} width={240} height={64} />;
}

function Rings() {
  const t = useTranslations('words.training');
  return (
    <div className="flex gap-6">
      {([0.8, 0, 1, null] as const).map((share) => (
        <Ring key={String(share)} label={t('adherence')} share={share}>
          {share === null ? '–' : `${share * 100}%`}
        </Ring>
      ))}
    </div>
  );
}

function Muscles() {
  const t = useTranslations('words.muscles');
  return (
    <MuscleMap primary={['quadriceps', 'glutes']} secondary={['calves']} label={t('quadriceps')} />
  );
}

const steps = [
  { id: 'easy', seconds: 600, intensity: 0.4, isWork: false },
  { id: 'hard', seconds: 240, intensity: 0.9, isWork: true },
  { id: 'rest', seconds: 120, intensity: 0.3, isWork: false },
  { id: 'harder', seconds: 240, intensity: 1, isWork: true },
];

function Steps() {
  const t = useTranslations('words.training');
  return <StepProfile bars={steps} label={t('volume')} />;
}

export const figureSpecimens: readonly Specimen[] = [
  { name: 'stat', Specimen: Stats },
  { name: 'table', Specimen: Weeks },
  { name: 'chart-frame', Specimen: Chart },
  { name: 'sparkline', Specimen: Line },
  { name: 'ring', Specimen: Rings },
  { name: 'muscle-map', Specimen: Muscles },
  { name: 'step-profile', Specimen: Steps },
];
