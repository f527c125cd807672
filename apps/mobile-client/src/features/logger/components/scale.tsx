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
  steps: { flexDirection: 'row', flexWrap: 'wrap', gap: space(1.5) },
  step: {
    flexGrow: 1,
    flexBasis: 48,
    minHeight: targetPx,
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
    alignItems: 'center',
    justifyContent: 'center',
  },
  chosen: { backgroundColor: colors.ink, borderColor: colors.ink },
  ends: { flexDirection: 'row', justifyContent: 'space-between' },
}));

/** A figure from a short scale, each large enough for a thumb; two rows on a phone. */
export function Scale({ label, from, to, ends, value, onChange }: ScaleProps) {
  const styles = useStyles();
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <View style={styles.frame}>
      <Text weight="medium">{label}</Text>
      <View role="radiogroup" aria-label={label} style={styles.steps}>
        {steps.map((step) => {
          const isChosen = step === value;
          return (
            <Pressable
              key={step}
              role="radio"
              aria-checked={isChosen}
              aria-label={String(step)}
              onPress={() => onChange(isChosen ? null : step)}
              style={[styles.step, isChosen && styles.chosen]}
            >
              <Text weight="medium" tone={isChosen ? 'paper' : 'ink'} isFigure>
                {String(step)}
              </Text>
            </Pressable>
          );
        })}
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
