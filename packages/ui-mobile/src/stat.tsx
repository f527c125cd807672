import { space } from '@coachme/design-tokens/tokens';
import { ArrowDown, ArrowUp } from 'lucide-react-native';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text, type TextTone } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface StatProps {
  label: string;
  /** Already written in the person's locale. */
  value: string;
  unit?: string;
  /** `isBetter` gives the change its meaning, which is not always up. */
  change?: {
    readonly text: string;
    readonly direction: 'up' | 'down';
    readonly isBetter?: boolean;
  };
}

const useStyles = makeStyles(() => ({
  stat: { gap: space(0.5), minWidth: 0, flexShrink: 1 },
  line: { flexDirection: 'row', alignItems: 'baseline', gap: space(1) },
  change: { flexDirection: 'row', alignItems: 'center', gap: space(1) },
}));

function meaningOf(isBetter: boolean | undefined): TextTone {
  if (isBetter === undefined) {
    return 'ink2';
  }
  return isBetter ? 'onTrack' : 'watch';
}

/**
 * Keeps a sign or a per cent on its own side of the figure when the line around it is Arabic (Unicode isolates).
 * Arabic words are read from the right even where the figure before them begins with a mark of the other direction.
 */
function isolated(figure: string): string {
  const opening = /\p{Script=Arabic}/u.test(figure) ? '\u2067' : '\u2068';
  return `${opening}${figure}\u2069`;
}

/** One figure, large enough to be read at arm's length. */
export function Stat({ label, value, unit, change }: StatProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const tone = meaningOf(change?.isBetter);
  const Arrow = change?.direction === 'down' ? ArrowDown : ArrowUp;
  return (
    <View style={styles.stat}>
      <Text step="sm" tone="ink3">
        {label}
      </Text>
      <View style={styles.line}>
        <Text step="xl" weight="semibold" isFigure>
          {isolated(value)}
        </Text>
        {unit === undefined ? null : (
          <Text step="sm" tone="ink3">
            {unit}
          </Text>
        )}
      </View>
      {change ? (
        <View style={styles.change}>
          <Arrow size={14} strokeWidth={2} color={colors[tone]} />
          <Text step="sm" tone={tone} isFigure>
            {isolated(change.text)}
          </Text>
        </View>
      ) : null}
    </View>
  );
}
