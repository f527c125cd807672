import { space } from '@coachme/design-tokens/tokens';
import { Avatar } from '@coachme/ui-mobile/avatar';
import { Card } from '@coachme/ui-mobile/card';
import { Chalk } from '@coachme/ui-mobile/chalk';
import { ChartFrame } from '@coachme/ui-mobile/chart-frame';
import { Chip } from '@coachme/ui-mobile/chip';
import { MuscleMap } from '@coachme/ui-mobile/muscle-map';
import { PlateStack } from '@coachme/ui-mobile/plate-stack';
import { ProgressRing } from '@coachme/ui-mobile/progress-ring';
import { QrCode } from '@coachme/ui-mobile/qr-code';
import { RestBar } from '@coachme/ui-mobile/rest-bar';
import { Sparkline } from '@coachme/ui-mobile/sparkline';
import { Stat } from '@coachme/ui-mobile/stat';
import { StepProfile } from '@coachme/ui-mobile/step-profile';
import { Table } from '@coachme/ui-mobile/table';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { Specimen } from './specimen.tsx';

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: space(3), alignItems: 'center' },
});

const loads = [
  { week: '1', load: '80' },
  { week: '2', load: '82.5' },
  { week: '3', load: '85' },
];

const steps = [
  { id: '1', seconds: 600, intensity: 0.4, isWork: false, state: 'done' as const },
  { id: '2', seconds: 250, intensity: 0.85, isWork: true, state: 'now' as const },
  { id: '3', seconds: 120, intensity: 0.35, isWork: false },
  { id: '4', seconds: 250, intensity: 0.85, isWork: true },
  { id: '5', seconds: 600, intensity: 0.35, isWork: false },
];

/** What is read at a glance. */
export function Figures() {
  const t = useTranslations('words');
  return (
    <>
      <Specimen name="Stat">
        <Stat label={t('training.volume')} value="4,250" unit="kg" />
        <Stat
          label={t('training.adherence')}
          value="92 %"
          change={{ text: '+4 %', direction: 'up', isBetter: true }}
        />
      </Specimen>
      <Charts />
      <Specimen name="Chip">
        <View style={styles.row}>
          <Chip label={t('state.none')} />
          <Chip tone="on-track" label={t('state.onTrack')} />
          <Chip tone="watch" label={t('state.watch')} />
          <Chip tone="act" label={t('state.act')} />
          <Chip tone="chalk" label={t('training.personalRecord')} />
        </View>
      </Specimen>
      <Specimen name="StepProfile">
        <StepProfile bars={steps} label={t('training.volume')} />
      </Specimen>
      <Specimen name="Avatar">
        <View style={styles.row}>
          <Avatar name="Lina Odhiambo" />
          <Avatar name="Sami Haddad" sizePx={64} />
        </View>
      </Specimen>
      <Specimen name="Card">
        <Card>
          <Chalk weight="medium">{t('training.personalRecord')}</Chalk>
          <Text>{t('training.oneRepMax')}</Text>
        </Card>
      </Specimen>
      <Drawings />
    </>
  );
}

function Charts() {
  const t = useTranslations('words');
  const columns = [
    { id: 'week', header: t('training.previous'), cell: ({ week }: Week) => week },
    {
      id: 'load',
      header: t('training.load'),
      align: 'end',
      cell: ({ load }: Week) => load,
    },
  ] as const;
  const table = (
    <Table
      caption={t('training.load')}
      columns={columns}
      rows={loads}
      rowKey={({ week }) => week}
    />
  );
  return (
    <>
      <Specimen name="ChartFrame">
        <ChartFrame
          title={t('training.load')}
          summary="85 kg"
          chart={<Sparkline values={[80, 82.5, 85]} label={t('training.load')} widthPx={240} />}
          table={table}
          showTableLabel="Show numbers"
          showChartLabel="Show chart"
        />
      </Specimen>
      <Specimen name="Table">{table}</Specimen>
    </>
  );
}

type Week = (typeof loads)[number];

function Drawings() {
  const t = useTranslations('words');
  return (
    <>
      <Specimen name="MuscleMap">
        <MuscleMap
          primary={['quadriceps']}
          secondary={['glutes']}
          label={t('muscles.quadriceps')}
        />
      </Specimen>
      <Specimen name="QrCode">
        <QrCode text="https://coachme.test/join" label={t('appName')} size={120} />
      </Specimen>
      <Specimen name="ProgressRing">
        <ProgressRing share={0.6} label={t('training.adherence')} />
        <ProgressRing share={null} label={t('state.none')} />
      </Specimen>
      <Specimen name="PlateStack">
        <PlateStack plates={[20, 10, 2.5]} heaviest={25} label={t('training.load')} />
      </Specimen>
      <Specimen name="RestBar">
        <RestBar
          remainingSeconds={45}
          totalSeconds={90}
          clock="0:45"
          caption={t('training.rest')}
          labels={{
            rest: t('training.rest'),
            less: '−15',
            more: '+15',
            skip: t('actions.skip'),
          }}
          onLess={() => undefined}
          onMore={() => undefined}
          onSkip={() => undefined}
        />
      </Specimen>
    </>
  );
}
