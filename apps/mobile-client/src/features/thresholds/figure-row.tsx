import { space } from '@coachme/design-tokens/tokens';
import { figureWords } from '@coachme/i18n/endurance-words';
import { type DeviceThreshold, removeThreshold } from '@coachme/mobile-core/clients/thresholds';
import { useSession } from '@coachme/mobile-shell/shell';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Chip } from '@coachme/ui-mobile/chip';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useToast } from '@coachme/ui-mobile/toast';
import { X } from 'lucide-react-native';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useDevice } from '../../app-shell/device.tsx';

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: space(14),
    paddingVertical: space(2),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  words: { flex: 1, minWidth: 0, gap: space(1) },
}));

interface FigureRowProps {
  figure: DeviceThreshold;
  all: readonly DeviceThreshold[];
}

/** One figure: since when, by whom, whether it counts, and the way to take one's own away. */
export function FigureRow({ figure, all }: FigureRowProps) {
  const t = useTranslations('thresholds');
  const words = useTranslations('endurance');
  const formats = useFormats();
  const styles = useStyles();
  const { kind, measuredOn, state, isByClient = false } = figure;
  const isOverruled =
    isByClient &&
    all.some((one) => one.kind === kind && one.measuredOn === measuredOn && !one.isByClient);
  return (
    <View style={styles.row}>
      <View style={styles.words}>
        <Text weight="medium">{words(`thresholds.${kind}`)}</Text>
        <Text step="sm" tone="ink3">
          {t('set', { date: formats.date(measuredOn), who: useSetter(figure) })}
        </Text>
        {isOverruled ? (
          <Text step="sm" tone="ink2">
            {t('overruled')}
          </Text>
        ) : null}
        {state === 'waiting' ? <Chip label={t('waiting')} /> : null}
        {state === 'refused' ? (
          <>
            <Chip tone="act" label={t('refused')} />
            <Text step="sm" tone="act">
              {t('refusedText')}
            </Text>
          </>
        ) : null}
      </View>
      <Text weight="medium" isFigure tone={isOverruled ? 'ink3' : 'ink'}>
        {`\u2068${figureWords(figure, words)}\u2069`}
      </Text>
      {isByClient ? <TakeAway figure={figure} /> : null}
    </View>
  );
}

function useSetter({ isByClient, setBy, state }: DeviceThreshold): string {
  const t = useTranslations('thresholds');
  const session = useSession();
  const me = session.status === 'signed-in' ? session.user.id : null;
  if (state !== 'kept' || (isByClient && setBy?.userId === me)) return t('byYou');
  return setBy ? t('by', { name: setBy.name }) : t('bySomebody');
}

function TakeAway({ figure: { id, kind, measuredOn } }: { figure: DeviceThreshold }) {
  const t = useTranslations('thresholds');
  const words = useTranslations('endurance.thresholds');
  const formats = useFormats();
  const toast = useToast();
  const { colors } = useTheme();
  const { database, sync } = useDevice();
  const name = words(kind);
  const takeAway = async () => {
    await removeThreshold(database, id);
    sync.request();
    toast({ title: t('takenAway', { name }) });
  };
  return (
    <IconButton
      label={words('remove', { name, date: formats.date(measuredOn) })}
      onPress={() => void takeAway()}
      icon={<X size={20} strokeWidth={1.5} color={colors.ink2} />}
    />
  );
}
