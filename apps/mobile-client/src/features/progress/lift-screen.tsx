import { space } from '@coachme/design-tokens/tokens';
import { figureIn, knownMetrics, type Metric } from '@coachme/domain/strength/lift-metric.rules';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import {
  exercisesById,
  recordTimeline,
  sessionsOfLift,
} from '@coachme/mobile-core/execution/lifts';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { roundedEstimate } from '@coachme/mobile-shell/use-record-value';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Section } from '@coachme/ui-mobile/section';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { Text } from '@coachme/ui-mobile/text';
import { useCallback, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';
import { LiftChart } from './lift-chart.tsx';
import { SessionTable } from './session-table.tsx';
import { Timeline } from './timeline.tsx';

const styles = StyleSheet.create({ section: { gap: space(3) } });

async function readLift(db: DeviceDatabase, exerciseId: string) {
  const sessions = await sessionsOfLift(db, exerciseId);
  const records = await recordTimeline(db, exerciseId);
  const exercise = (await exercisesById(db, [exerciseId])).get(exerciseId);
  return { sessions, records, name: exercise?.name ?? records[0]?.exerciseName ?? '' };
}

type LiftHere = Awaited<ReturnType<typeof readLift>>;

/** One exercise over time: its chart, every session, and every record with what it beat. */
export function LiftScreen({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations('lifts');
  const ask = useCallback((db: DeviceDatabase) => readLift(db, exerciseId), [exerciseId]);
  const lift = useDeviceQuery(ask);
  return (
    <Screen title={lift?.name ?? ''} backTo="/progress">
      {lift?.sessions.length === 0 ? <EmptyState title={t('never')} /> : null}
      {lift && lift.sessions.length > 0 ? <Drawn lift={lift} /> : null}
      {lift && lift.records.length > 0 ? <Timeline records={lift.records} /> : null}
    </Screen>
  );
}

function Drawn({ lift }: { lift: LiftHere }) {
  const t = useTranslations('lifts');
  if (knownMetrics(lift.sessions).length === 0) return <EmptyState title={t('noFigures')} />;
  return <History lift={lift} />;
}

function History({ lift }: { lift: LiftHere }) {
  const t = useTranslations('lifts');
  const formats = useFormats();
  const metrics = knownMetrics(lift.sessions);
  const [chosen, setChosen] = useState<Metric | null>(null);
  const [isTable, setIsTable] = useState(false);
  const metric = chosen ?? metrics[0] ?? 'reps';
  const write = (value: number): string => {
    if (metric === 'reps') return formats.number(value);
    return metric === 'volume' ? formats.volume(value) : formats.weight(roundedEstimate(value));
  };
  const points = lift.sessions.toReversed().flatMap((session) => {
    const value = figureIn(session, metric);
    return value === null ? [] : [{ date: session.date, value }];
  });
  const beaten = lift.records.filter(
    ({ previous, kind }) => previous !== null && kind === kindOf(metric),
  );
  const label = t('chart', {
    metric: t(`metrics.${metric}`),
    exercise: lift.name,
    first: write(points[0]?.value ?? 0),
    last: write(points.at(-1)?.value ?? 0),
  });
  return (
    <View style={styles.section}>
      {metrics.length > 1 ? (
        <SegmentedControl
          label={t('metric')}
          segments={metrics.map((id) => ({ id, label: t(`short.${id}`) }))}
          value={metric}
          onChange={setChosen}
        />
      ) : null}
      <LiftChart
        points={points}
        records={new Set(beaten.map(({ achievedOn }) => achievedOn))}
        write={write}
        label={label}
      />
      {metric === 'e1rm' ? (
        <Text step="xs" tone="ink3">
          {t('estimateNote')}
        </Text>
      ) : null}
      <Button
        look="quiet"
        label={t(isTable ? 'hideTable' : 'showTable')}
        aria-expanded={isTable}
        onPress={() => setIsTable(!isTable)}
      />
      {isTable ? (
        <Section title={t('sessions')}>
          <SessionTable sessions={lift.sessions} />
        </Section>
      ) : null}
    </View>
  );
}

/** The kind of record that a line of this metric goes up with. */
function kindOf(metric: Metric): 'e1rm' | 'weight' | 'reps' | 'volume' {
  return metric === 'topLoad' ? 'weight' : metric;
}
