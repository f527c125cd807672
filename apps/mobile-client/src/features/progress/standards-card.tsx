import { space } from '@coachme/design-tokens/tokens';
import {
  type StrengthStandards,
  strengthStandards,
  totalLiftOf,
} from '@coachme/domain/strength/dots.rules';
import {
  bestsUntil,
  type DotsOfDay,
  dotsOverTime,
  type LiftEstimate,
  weightOn,
} from '@coachme/domain/strength/dots-over-time.rules';
import { kgFromUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { bodyWeights } from '@coachme/mobile-core/execution/body-weights';
import { exercisesById } from '@coachme/mobile-core/execution/lifts';
import { estimateRecords } from '@coachme/mobile-core/execution/records';
import { useFormats, useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { Card } from '@coachme/ui-mobile/card';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { figureOf } from '@coachme/ui-mobile/number-pad.rules';
import { SegmentedControl } from '@coachme/ui-mobile/segmented-control';
import { Text } from '@coachme/ui-mobile/text';
import { TextField } from '@coachme/ui-mobile/text-field';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';
import { useTrainingSettings } from '../../app-shell/training-settings.ts';
import { LiftChart } from './lift-chart.tsx';

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    paddingVertical: space(2),
    borderTopWidth: 1,
    borderTopColor: colors.line,
  },
  words: { flex: 1, minWidth: 0 },
}));

/** Every estimate of the three lifts that was the best when it was reached. */
async function estimatesOfTotal(db: DeviceDatabase): Promise<LiftEstimate[]> {
  const records = await estimateRecords(db);
  const ids = [...new Set(records.map(({ exerciseId }) => exerciseId))];
  const exercises = await exercisesById(db, ids);
  return records.flatMap(({ exerciseId, value: e1rmKg, achievedOn: date }) => {
    const lift = totalLiftOf(exercises.get(exerciseId)?.family ?? null);
    return lift ? [{ lift, e1rmKg, date }] : [];
  });
}

/** How strong somebody is for their weight, by lift and in total; the weight is theirs to say. */
export function StandardsCard() {
  const t = useTranslations('lifts.standards');
  const more = useTranslations('body.standards');
  const formats = useFormats();
  const { settings, change } = useTrainingSettings();
  const estimates = useDeviceQuery(estimatesOfTotal);
  const measured = useDeviceQuery(bodyWeights);
  const today = useLocalToday();
  const bests = bestsUntil(today, estimates ?? []);
  if (Object.keys(bests).length === 0) return null;
  const { bodyWeightKg, dotsCurve } = settings;
  const weights = { measured: measured ?? [], typedKg: bodyWeightKg };
  const weight = weightOn(today, weights);
  const person = weight && dotsCurve ? { bodyWeightKg: weight.weightKg, curve: dotsCurve } : null;
  return (
    <Card>
      <Text weight="semibold" role="heading" aria-level={2}>
        {t('title')}
      </Text>
      {weight?.measuredOn ? (
        <Text tone="ink2">
          {more('measured', {
            weight: formats.weight(weight.weightKg),
            date: formats.date(weight.measuredOn, 'short'),
          })}
        </Text>
      ) : (
        <BodyWeight
          key={bodyWeightKg === null ? 'open' : 'said'}
          kg={bodyWeightKg}
          onChange={(kg) => void change((now) => ({ ...now, bodyWeightKg: kg }))}
        />
      )}
      <SegmentedControl<'men' | 'women'>
        label={t('curve')}
        segments={(['men', 'women'] as const).map((id) => ({ id, label: t(`curves.${id}`) }))}
        // Nothing is chosen until it is said.
        value={dotsCurve ?? ('' as 'men')}
        onChange={(curve) => void change((now) => ({ ...now, dotsCurve: curve }))}
      />
      <Standards standards={strengthStandards(person, bests)} />
      {dotsCurve ? <OverTime points={dotsOverTime(estimates ?? [], weights, dotsCurve)} /> : null}
    </Card>
  );
}

const none: ReadonlySet<string> = new Set();

/** How the total grew in points, each by the weight of its day. */
function OverTime({ points }: { points: readonly DotsOfDay[] }) {
  const t = useTranslations('body.standards');
  const formats = useFormats();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const write = (value: number) => formats.number(value, 0);
  return (
    <>
      <LiftChart
        points={points.map(({ date, points: value }) => ({ date, value }))}
        records={none}
        write={write}
        label={t('overTime', {
          from: write(first.points),
          to: write(last.points),
          date: formats.date(first.date, 'short'),
        })}
      />
      <Text step="xs" tone="ink3">
        {t(points.some(({ measuredOn }) => measuredOn === null) ? 'partlyTyped' : 'byDay')}
      </Text>
    </>
  );
}

function BodyWeight(props: { kg: number | null; onChange: (kg: number | null) => void }) {
  const t = useTranslations('lifts.standards');
  const more = useTranslations('body.standards');
  const unit = useWeightUnit();
  const { weightLabel } = useFormats();
  const [text, setText] = useState(props.kg === null ? '' : String(weightInUnit(props.kg, unit)));
  const typed = figureOf(text);
  const kg = typed === null ? null : kgFromUnit(typed, unit);
  const isWrong = text !== '' && (kg === null || kg < 20 || kg > 400);
  return (
    <TextField
      label={`${t('bodyWeight')} (${weightLabel})`}
      inputMode="decimal"
      value={text}
      hint={more('typed')}
      problem={isWrong ? t('bodyWeightWrong') : undefined}
      onChangeText={setText}
      onBlur={() => {
        if (!isWrong && kg !== props.kg) props.onChange(kg);
      }}
    />
  );
}

function Standards({ standards: { lifts, total } }: { standards: StrengthStandards }) {
  const styles = useStyles();
  const t = useTranslations('lifts.standards');
  const formats = useFormats();
  const rows = [
    ...lifts.map(({ lift, e1rmKg, standing }) => ({ id: lift, kg: e1rmKg, standing })),
    ...(total ? [{ id: 'total' as const, kg: total.totalKg, standing: total.standing }] : []),
  ];
  return (
    <View>
      {rows.map(({ id, kg, standing }) => (
        <View key={id} style={styles.row}>
          <View style={styles.words}>
            <Text weight="medium">{t(`lifts.${id}`)}</Text>
            {standing ? (
              <Text step="sm" tone="ink2">
                {t('standing', {
                  level: t(`levels.${standing.level}`),
                  points: formats.number(standing.points, 0),
                })}
                {standing.nextAt === null
                  ? ''
                  : ` · ${t('nextAt', { points: formats.number(standing.nextAt, 0) })}`}
              </Text>
            ) : null}
          </View>
          <Text weight="medium" isFigure>
            {formats.weight(Math.round(kg))}
          </Text>
        </View>
      ))}
      <Text step="xs" tone="ink3">
        {total ? t('note') : t('noTotal')}
      </Text>
    </View>
  );
}
