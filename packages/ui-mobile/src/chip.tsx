import { radius, space } from '@coachme/design-tokens/tokens';
import { CircleAlert, CircleCheck, Eye, type LucideIcon } from 'lucide-react-native';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text, type TextTone } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export type ChipTone = 'neutral' | 'on-track' | 'watch' | 'act' | 'chalk';

/** Each meaning has its own shape, so that it is never said by colour alone. */
const tones: Readonly<Record<ChipTone, { tone: TextTone; Icon: LucideIcon | null }>> = {
  neutral: { tone: 'ink2', Icon: null },
  'on-track': { tone: 'onTrack', Icon: CircleCheck },
  watch: { tone: 'watch', Icon: Eye },
  act: { tone: 'act', Icon: CircleAlert },
  chalk: { tone: 'onChalk', Icon: null },
};

const useStyles = makeStyles(({ colors }) => ({
  frame: {
    flexDirection: 'row',
    alignItems: 'center',
    alignSelf: 'flex-start',
    gap: space(1),
    minHeight: space(6),
    paddingHorizontal: space(2.5),
    borderRadius: radius.pill,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
  },
  chalk: { backgroundColor: colors.chalk, borderColor: colors.chalk },
}));

/** The state of a thing, in a word. */
export function Chip({ label, tone = 'neutral' }: { label: string; tone?: ChipTone }) {
  const styles = useStyles();
  const { colors } = useTheme();
  const { tone: textTone, Icon } = tones[tone];
  return (
    <View style={[styles.frame, tone === 'chalk' && styles.chalk]}>
      {Icon ? <Icon size={14} strokeWidth={2} color={colors[textTone]} /> : null}
      <Text step="xs" weight="medium" tone={textTone}>
        {label}
      </Text>
    </View>
  );
}
