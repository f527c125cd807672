import { radius, space } from '@coachme/design-tokens/tokens';
import type { DuePlan } from '@coachme/mobile-core/execution/local';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Moon } from 'lucide-react-native';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  frame: {
    gap: space(2),
    paddingVertical: space(10),
    paddingHorizontal: space(6),
    borderRadius: radius.control,
    backgroundColor: colors.sunken,
  },
}));

/** A rest day looks like rest: nothing to press, and what comes next in one line. */
export function RestDay({ next }: { next: DuePlan | null }) {
  const styles = useStyles();
  const t = useTranslations('today');
  const formats = useFormats();
  const { colors } = useTheme();
  return (
    <View style={styles.frame}>
      <Moon size={28} strokeWidth={1.5} color={colors.ink2} />
      <Text step="lg" weight="semibold" role="heading" aria-level={2}>
        {t('rest')}
      </Text>
      <Text tone="ink2">{t('restBody')}</Text>
      {next ? (
        <Text step="sm" tone="ink2">
          {t('nextUp', {
            title: next.scheduledDay.day.name || next.scheduledDay.programTitle,
            date: formats.date(next.scheduledDay.date, 'full'),
          })}
        </Text>
      ) : null}
    </View>
  );
}
