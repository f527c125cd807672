import { space } from '@coachme/design-tokens/tokens';
import {
  type StrengthStandards,
  strengthStandards,
  type TotalLift,
  totalLiftOf,
} from '@coachme/domain/strength/dots.rules';
import { kgFromUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { exercisesById } from '@coachme/mobile-core/execution/lifts';
import { allBests } from '@coachme/mobile-core/execution/records';
import { useFormats, useWeightUnit } from '@coachme/mobile-shell/use-formats';
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

/** The best estimate of each of the three lifts, kg. */
async function bestsOfTotal(db: DeviceDatabase): Promise<Partial<Record<TotalLift, number>>> {
  const lifts = await allBests(db);
  const exercises = await exercisesById(
    db,
    lifts.map(({ exerciseId }) => exerciseId),
  );
  const bests: Partial<Record<TotalLift, number>> = {};
  for (const { exerciseId, records } of lifts) {
    const lift = totalLiftOf(exercises.get(exerciseId)?.family ?? null);
    const value = records.find(({ kind }) => kind === 'e1rm')?.value ?? 0;
    if (lift && value > 0) bests[lift] = Math.max(bests[lift] ?? 0, value);
  }
  return bests;
}

/** How strong somebody is for their weight, by lift and in total; the weight is theirs to say. */
export function StandardsCard() {
  const t = useTranslations('lifts.standards');
  const { settings, change } = useTrainingSettings();
  const bests = useDeviceQuery(bestsOfTotal);
  if (!bests || Object.keys(bests).length === 0) return null;
  const { bodyWeightKg, dotsCurve } = settings;
  const person = bodyWeightKg !== null && dotsCurve ? { bodyWeightKg, curve: dotsCurve } : null;
  return (
    <Card>
      <Text weight="semibold" role="heading" aria-level={2}>
        {t('title')}
      </Text>
      <BodyWeight
        key={bodyWeightKg === null ? 'open' : 'said'}
        kg={bodyWeightKg}
        onChange={(kg) => void change((now) => ({ ...now, bodyWeightKg: kg }))}
      />
      <SegmentedControl<'men' | 'women'>
        label={t('curve')}
        segments={(['men', 'women'] as const).map((id) => ({ id, label: t(`curves.${id}`) }))}
        // Nothing is chosen until it is said.
        value={dotsCurve ?? ('' as 'men')}
        onChange={(curve) => void change((now) => ({ ...now, dotsCurve: curve }))}
      />
      <Standards standards={strengthStandards(person, bests)} />
    </Card>
  );
}

function BodyWeight(props: { kg: number | null; onChange: (kg: number | null) => void }) {
  const t = useTranslations('lifts.standards');
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
