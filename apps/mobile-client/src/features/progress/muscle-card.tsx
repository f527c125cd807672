import { space } from '@coachme/design-tokens/tokens';
import { type MuscleName, muscleNames } from '@coachme/domain/body/muscle.rules';
import { addDays, weekStart } from '@coachme/domain/calendar/local-date.rules';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { muscleWeeksHere } from '@coachme/mobile-core/execution/lifts';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { Card } from '@coachme/ui-mobile/card';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { MuscleMap } from '@coachme/ui-mobile/muscle-map';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { ChevronLeft, ChevronRight } from 'lucide-react-native';
import { useCallback, useState } from 'react';
import { useWindowDimensions, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';

/** At so many hard sets a week a muscle is drawn in full ink. */
const FULL_AT = 20;
const LISTED = 8;

const useStyles = makeStyles(({ colors }) => ({
  head: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' },
  steps: { flexDirection: 'row', marginStart: 'auto' },
  // Large letters keep whole words, and the buttons stand below.
  title: { flexGrow: 1, flexShrink: 1, flexBasis: 120 },
  map: { alignItems: 'center' },
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: space(3),
    paddingVertical: space(1.5),
    borderTopWidth: 1,
    borderTopColor: colors.line,
  },
}));

/** What a week did to each muscle: drawn on the body as dark as it was hard, and as figures. */
export function MuscleCard() {
  const styles = useStyles();
  const t = useTranslations('lifts.muscles');
  const names = useTranslations('words.muscles');
  const formats = useFormats();
  const today = useLocalToday();
  const { width } = useWindowDimensions();
  const [weeksBack, setWeeksBack] = useState(0);
  const from = addDays(weekStart(today), -7 * weeksBack);
  const ask = useCallback(
    (db: DeviceDatabase) => muscleWeeksHere(db, { from, to: addDays(from, 6) }),
    [from],
  );
  const muscles = useDeviceQuery(ask)?.[0]?.muscles ?? [];
  const known = muscles.flatMap((load) => {
    const muscle = muscleNames.find((name) => name === load.muscle);
    return muscle ? [{ ...load, muscle }] : [];
  });
  const shade = Object.fromEntries(
    known.map(({ muscle, hardSets }) => [muscle, Math.min(1, hardSets / FULL_AT)]),
  );
  const listed = known.map(
    ({ muscle, hardSets }) => `${names(muscle)} ${formats.number(hardSets)}`,
  );
  return (
    <Card>
      <View style={styles.head}>
        <View style={styles.title}>
          <Text weight="semibold" role="heading" aria-level={2}>
            {t('title')}
          </Text>
          <Text step="sm" tone="ink3" aria-live="polite">
            {weeksBack === 0 ? t('thisWeek') : t('weekOf', { date: formats.date(from, 'short') })}
          </Text>
        </View>
        <Steps weeksBack={weeksBack} onChange={setWeeksBack} />
      </View>
      <View style={styles.map}>
        <MuscleMap
          primary={[]}
          shade={shade}
          heightPx={Math.min(200, width * 0.6)}
          label={listed.length === 0 ? t('none') : listed.join(', ')}
        />
      </View>
      {known.length === 0 ? <Text tone="ink3">{t('none')}</Text> : null}
      <Loads loads={known.slice(0, LISTED)} />
      <Text step="xs" tone="ink3">
        {t('legend', { full: FULL_AT })}
      </Text>
    </Card>
  );
}

type Load = { readonly muscle: MuscleName; readonly hardSets: number; readonly volumeKg: number };

/** The same as figures, most first. */
function Loads({ loads }: { loads: readonly Load[] }) {
  const styles = useStyles();
  const t = useTranslations('lifts.muscles');
  const names = useTranslations('words.muscles');
  const formats = useFormats();
  return (
    <View>
      {loads.map(({ muscle, hardSets, volumeKg }) => (
        <View key={muscle} style={styles.row}>
          <Text step="sm">{names(muscle)}</Text>
          <Text step="sm" tone="ink2" isFigure>
            {t('load', {
              count: hardSets,
              sets: formats.number(hardSets),
              volume: formats.volume(volumeKg),
            })}
          </Text>
        </View>
      ))}
    </View>
  );
}

function Steps(props: { weeksBack: number; onChange: (weeksBack: number) => void }) {
  const { weeksBack, onChange } = props;
  const styles = useStyles();
  const t = useTranslations('lifts.muscles');
  const { colors, direction } = useTheme();
  const [Earlier, Later] =
    direction === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <View style={styles.steps}>
      <IconButton
        label={t('earlier')}
        onPress={() => onChange(weeksBack + 1)}
        icon={<Earlier size={22} strokeWidth={1.5} color={colors.ink} />}
      />
      <IconButton
        label={t('later')}
        isDisabled={weeksBack === 0}
        onPress={() => onChange(weeksBack - 1)}
        icon={<Later size={22} strokeWidth={1.5} color={colors.ink} />}
      />
    </View>
  );
}
