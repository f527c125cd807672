import { space } from '@coachme/design-tokens/tokens';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';

export interface StepProfileBar {
  readonly id: string;
  /** How wide, in seconds. */
  readonly seconds: number;
  /** How high, 0 to 1. */
  readonly intensity: number;
  /** Whether it is the work the session is for; the rest is drawn fainter. */
  readonly isWork: boolean;
  /** `done` and `now` while somebody is in the session. */
  readonly state?: 'done' | 'now';
}

export interface StepProfileProps {
  bars: readonly StepProfileBar[];
  /** The session in words, for who does not see the drawing. */
  label: string;
  heightPx?: number;
}

const useStyles = makeStyles(({ colors }) => ({
  row: { flexDirection: 'row', alignItems: 'flex-end', gap: 1, paddingVertical: space(1) },
  bar: { flexBasis: 0, minWidth: 1, borderRadius: 1 },
  work: { backgroundColor: colors.ink },
  ease: { backgroundColor: colors.ink3, opacity: 0.6 },
  now: { backgroundColor: colors.chart1, opacity: 1 },
  done: { opacity: 0.25 },
}));

/** A session as bars of how hard over time; begins where reading begins. */
export function StepProfile({ bars, label, heightPx = 40 }: StepProfileProps) {
  const styles = useStyles();
  return (
    <View role="img" aria-label={label} style={styles.row}>
      {bars.map(({ id, seconds, intensity, isWork, state }) => (
        <View
          key={id}
          style={[
            styles.bar,
            isWork ? styles.work : styles.ease,
            state && styles[state],
            { flexGrow: seconds, height: Math.max(2, intensity * heightPx) },
          ]}
        />
      ))}
    </View>
  );
}
