import { space } from '@coachme/design-tokens/tokens';
import { weightInUnit } from '@coachme/domain/units/weight.rules';
import {
  bodyWeights,
  type DeviceBodyWeight,
  takeBackBodyWeight,
} from '@coachme/mobile-core/execution/body-weights';
import { Screen } from '@coachme/mobile-shell/screen';
import { useFormats, useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { Section } from '@coachme/ui-mobile/section';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { X } from 'lucide-react-native';
import { StyleSheet, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDevice, useDeviceQuery } from '../../app-shell/device.tsx';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { BodyWeightForm } from './body-weight-form.tsx';
import { LiftChart } from './lift-chart.tsx';

const styles = StyleSheet.create({
  end: { flexDirection: 'row', alignItems: 'center', gap: space(1) },
});

/** So many days are listed; the line shows them all. */
const MOST_LISTED = 60;

/** What one weighed day by day, as a line and as a list; it opens and works without a network. */
export function BodyWeightScreen() {
  const t = useTranslations('body');
  const weights = useDeviceQuery(bodyWeights);
  return (
    <Screen title={t('title')} backTo="/progress" above={<SyncLine />}>
      <BodyWeightForm weights={weights ?? []} />
      {weights && weights.length > 1 ? <Line weights={weights} /> : null}
      {weights && weights.length > 0 ? (
        <Section title={t('days')}>
          <View>
            {weights
              .slice(-MOST_LISTED)
              .toReversed()
              .map((weight) => (
                <Day key={weight.date} weight={weight} />
              ))}
          </View>
        </Section>
      ) : null}
      <Text step="xs" tone="ink3">
        {t('note')}
      </Text>
    </Screen>
  );
}

const nobodys: ReadonlySet<string> = new Set();

function Line({ weights }: { weights: readonly DeviceBodyWeight[] }) {
  const t = useTranslations('body');
  const formats = useFormats();
  const unit = useWeightUnit();
  const points = weights.map(({ date, weightKg }) => ({
    date,
    value: weightInUnit(weightKg, unit),
  }));
  const [first, last] = [weights[0], weights.at(-1)];
  if (!first || !last) return null;
  return (
    <LiftChart
      points={points}
      records={nobodys}
      write={(value) => formats.number(value)}
      label={t('line', {
        from: formats.weight(first.weightKg),
        to: formats.weight(last.weightKg),
        date: formats.date(first.date, 'short'),
      })}
    />
  );
}

function Day({ weight: { date, weightKg, state } }: { weight: DeviceBodyWeight }) {
  const t = useTranslations('body');
  const formats = useFormats();
  const { colors } = useTheme();
  const { database, sync } = useDevice();
  const shown = formats.date(date, 'full');
  const takeBack = () =>
    void takeBackBodyWeight(database, date).then(() => sync.request(), console.error);
  return (
    <ListRow
      title={shown}
      {...(state === 'failed' ? { subtitle: t('refused') } : {})}
      end={
        <View style={styles.end}>
          <Text weight="medium" isFigure>
            {formats.weight(weightKg)}
          </Text>
          <IconButton
            label={t('takeBack', { date: shown })}
            icon={<X size={20} strokeWidth={1.5} color={colors.ink3} />}
            onPress={takeBack}
          />
        </View>
      }
    />
  );
}
