import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { radius, space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Section } from '@coachme/ui-mobile/section';
import { Text, type TextTone } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Check, CircleDashed, type LucideIcon, Minus, Plus, X } from 'lucide-react-native';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

type Mark = ClientDashboard['week'][number];

/** Each state has its own shape, so that it is never said by colour alone. */
const marks: Readonly<Record<Mark['state'], { Icon: LucideIcon; tone: TextTone }>> = {
  done: { Icon: Check, tone: 'onTrack' },
  extra: { Icon: Plus, tone: 'onTrack' },
  due: { Icon: CircleDashed, tone: 'ink' },
  missed: { Icon: X, tone: 'act' },
  rest: { Icon: Minus, tone: 'ink3' },
  upcoming: { Icon: CircleDashed, tone: 'ink3' },
};

const useStyles = makeStyles(({ colors }) => ({
  strip: {
    flexDirection: 'row',
    borderWidth: 1,
    borderColor: colors.line,
    borderRadius: radius.control,
    backgroundColor: colors.surface,
    overflow: 'hidden',
  },
  day: {
    flex: 1,
    alignItems: 'center',
    gap: space(1),
    paddingVertical: space(2.5),
    borderTopWidth: 3,
    borderTopColor: 'transparent',
  },
  due: { borderTopColor: colors.chalk },
  line: { flexDirection: 'row', gap: space(2) },
  title: { flex: 1 },
  dayName: { width: space(12) },
}));

/** This week, day by day, and what its days are called. */
export function WeekStrip({ week }: { week: readonly Mark[] }) {
  const t = useTranslations('workspace.client');
  const formats = useFormats();
  const styles = useStyles();
  return (
    <Section title={t('week')}>
      <View style={styles.strip}>
        {week.map((mark) => (
          <Day key={mark.date} mark={mark} />
        ))}
      </View>
      {week
        .filter(({ title }) => title !== null)
        .map(({ date, title, state }) => (
          <View key={date} style={styles.line}>
            <Text step="sm" tone="ink3" style={styles.dayName}>
              {formats.date(date, 'weekday')}
            </Text>
            <Text step="sm" tone="ink2" style={styles.title}>
              {title}
            </Text>
            <Text step="sm" tone={marks[state].tone}>
              {t(`marks.${state}`)}
            </Text>
          </View>
        ))}
    </Section>
  );
}

function Day({ mark }: { mark: Mark }) {
  const t = useTranslations('workspace.client');
  const formats = useFormats();
  const { colors } = useTheme();
  const styles = useStyles();
  const { Icon, tone } = marks[mark.state];
  return (
    <View
      role="img"
      aria-label={`${formats.date(mark.date, 'full')}: ${t(`marks.${mark.state}`)}`}
      style={[styles.day, mark.state === 'due' && styles.due]}
    >
      <Text step="xs" tone="ink3">
        {formats.date(mark.date, 'weekday')}
      </Text>
      <Icon size={18} strokeWidth={2} color={colors[tone]} />
    </View>
  );
}
