import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { ChevronDown, Ellipsis } from 'lucide-react-native';
import { View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { useTranslations } from 'use-intl';
import { leftToRight } from '../rules/figures.rules.ts';
import { useNow } from '../use-now.ts';

export interface SessionHeaderProps {
  title: string;
  startedAt: string;
  endedAt: string | null;
  done: number;
  all: number;
  onBack: () => void;
  onOptions: () => void;
}

const useStyles = makeStyles(({ colors }) => ({
  head: { backgroundColor: colors.paper },
  line: { flexDirection: 'row', alignItems: 'center', paddingHorizontal: space(1), gap: space(1) },
  words: { flex: 1, minWidth: 0, paddingVertical: space(2) },
  facts: { flexDirection: 'row', gap: space(2) },
  track: { height: 3, backgroundColor: colors.line, flexDirection: 'row' },
  filled: { backgroundColor: colors.ink },
}));

/** What is trained, for how long, and how far it is. */
export function SessionHeader(props: SessionHeaderProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('logger');
  const insets = useSafeAreaInsets();
  const { done, all } = props;
  return (
    <View style={[styles.head, { paddingTop: insets.top }]}>
      <View style={styles.line}>
        <IconButton
          label={t('backToToday')}
          onPress={props.onBack}
          icon={<ChevronDown size={26} strokeWidth={1.5} color={colors.ink} />}
        />
        <View style={styles.words}>
          <Text weight="semibold" role="heading" aria-level={1} numberOfLines={1}>
            {props.title}
          </Text>
          <View style={styles.facts}>
            <Elapsed startedAt={props.startedAt} endedAt={props.endedAt} />
            {all === 0 ? null : (
              <Text step="sm" tone="ink3" isFigure>
                {t('progress', { done, all })}
              </Text>
            )}
          </View>
        </View>
        <IconButton
          label={t('sessionOptions')}
          onPress={props.onOptions}
          icon={<Ellipsis size={22} strokeWidth={1.5} color={colors.ink} />}
        />
      </View>
      <View aria-hidden style={styles.track}>
        <View style={[styles.filled, { flex: done }]} />
        <View style={{ flex: Math.max(all - done, all === 0 ? 1 : 0) }} />
      </View>
    </View>
  );
}

/** The clock of the session; a finished one stands still. */
function Elapsed({ startedAt, endedAt }: { startedAt: string; endedAt: string | null }) {
  const t = useTranslations('logger');
  const formats = useFormats();
  const nowMs = useNow(1000);
  const untilMs = endedAt === null ? nowMs : Date.parse(endedAt);
  const clock = formats.clock((untilMs - Date.parse(startedAt)) / 1000);
  return (
    <Text
      role="timer"
      step="sm"
      tone="ink2"
      weight="medium"
      isFigure
      aria-label={`${t('elapsed')} ${clock}`}
    >
      {leftToRight(clock)}
    </Text>
  );
}
