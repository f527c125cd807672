import { radius, space, targetPx } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable, View } from 'react-native';

export interface ScaleProps {
  label: string;
  from: number;
  to: number;
  /** What the least and the most mean. */
  ends: readonly [string, string];
  value: number | null;
  /** Null when the choice is taken back. */
  onChange: (value: number | null) => void;
}

const useStyles = makeStyles(({ colors }) => ({
  frame: { gap: space(2) },
  row: { flexDirection: 'row', gap: space(1.5) },
  step: {
    flex: 1,
    minHeight: targetPx,
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
    alignItems: 'center',
    justifyContent: 'center',
  },
  gap: { flex: 1 },
  chosen: { backgroundColor: colors.ink, borderColor: colors.ink },
  ends: { flexDirection: 'row', justifyContent: 'space-between' },
}));

/** So many steps stand in one row of a phone, each large enough for a thumb. */
const MOST_IN_A_ROW = 5;

/** A figure from a short scale; a long one takes two rows on a phone. */
export function Scale({ label, from, to, ends, value, onChange }: ScaleProps) {
  const styles = useStyles();
  const count = to - from + 1;
  const perRow = count <= MOST_IN_A_ROW ? count : Math.ceil(count / 2);
  const steps = Array.from({ length: count }, (_, index) => from + index);
  const rows = [steps.slice(0, perRow), steps.slice(perRow)].filter((row) => row.length > 0);
  return (
    <View style={styles.frame}>
      <Text weight="medium">{label}</Text>
      <View role="radiogroup" aria-label={label} style={styles.frame}>
        {rows.map((row) => (
          <View key={row.join()} style={styles.row}>
            {row.map((step) => (
              <Step
                key={step}
                step={step}
                isChosen={step === value}
                onPress={() => onChange(step === value ? null : step)}
              />
            ))}
            {Array.from({ length: perRow - row.length }, (_, gap) => (
              <View key={`gap ${gap + 1}`} style={styles.gap} />
            ))}
          </View>
        ))}
      </View>
      <View aria-hidden style={styles.ends}>
        {ends.map((end) => (
          <Text key={end} step="xs" tone="ink3">
            {end}
          </Text>
        ))}
      </View>
    </View>
  );
}

function Step(props: { step: number; isChosen: boolean; onPress: () => void }) {
  const { step, isChosen, onPress } = props;
  const styles = useStyles();
  return (
    <Pressable
      role="radio"
      aria-checked={isChosen}
      aria-label={String(step)}
      onPress={onPress}
      style={[styles.step, isChosen && styles.chosen]}
    >
      <Text weight="medium" tone={isChosen ? 'paper' : 'ink'} isFigure>
        {String(step)}
      </Text>
    </Pressable>
  );
}
