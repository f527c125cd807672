import type { Workout } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { weightInUnit } from '@coachme/domain/units/weight.rules';
import { listWorkouts } from '@coachme/mobile-core/execution/local';
import { useFormats, useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Stat } from '@coachme/ui-mobile/stat';
import { Text } from '@coachme/ui-mobile/text';
import { useCallback } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../../app-shell/device.tsx';
import type { SessionResult } from '../rules/finish.rules.ts';

const useStyles = makeStyles(({ colors }) => ({
  frame: { gap: space(3) },
  stats: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: space(4),
    paddingVertical: space(4),
    borderTopWidth: 1,
    borderBottomWidth: 1,
    borderColor: colors.line,
  },
}));

/** As many sessions back as the same one is looked for. */
const LOOKED_BACK = 30;

/** Sets against the plan, volume and time, and how that stands against the last session of the same name. */
export function SummaryFigures({ workout, result }: { workout: Workout; result: SessionResult }) {
  const styles = useStyles();
  const t = useTranslations('logger.summary');
  const formats = useFormats();
  const unit = useWeightUnit();
  const { id, title } = workout;
  const before = useDeviceQuery(
    useCallback(
      async (db) => {
        const rows = await listWorkouts(db, { limit: LOOKED_BACK });
        return rows.find((row) => row.title === title && row.id !== id) ?? null;
      },
      [id, title],
    ),
  );
  const changeKg = before ? Math.round(result.volumeKg - before.volumeKg) : 0;
  const { plannedSetCount } = result;
  return (
    <View style={styles.frame}>
      <View style={styles.stats}>
        <Stat
          label={t('sets')}
          value={formats.number(result.setCount)}
          {...(plannedSetCount > 0 ? { unit: t('ofPlanned', { count: plannedSetCount }) } : {})}
        />
        <Stat label={t('volume')} value={formats.volume(result.volumeKg)} />
        <Stat label={t('duration')} value={formats.clock(result.durationSeconds)} />
      </View>
      {before ? (
        <Text step="sm" tone="ink2" isFigure>
          {changeKg === 0
            ? t('volumeLike', { date: formats.date(before.localDate, 'short') })
            : t('volumeChange', {
                change: `${formats.signed(weightInUnit(changeKg, unit), 0)} ${formats.weightLabel}`,
                date: formats.date(before.localDate, 'short'),
              })}
        </Text>
      ) : null}
    </View>
  );
}
