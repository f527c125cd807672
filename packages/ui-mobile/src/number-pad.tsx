import { radius, space } from '@coachme/design-tokens/tokens';
import { Delete, Minus, Plus } from 'lucide-react-native';
import type { ReactNode } from 'react';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { type PadKey, stepFigure, typeKey } from './number-pad.rules.ts';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface NumberPadLabels {
  readonly erase: string;
  readonly point: string;
  /** Already with their figure: `2.5 kg more`. */
  readonly more: string;
  readonly less: string;
  readonly next: string;
}

export interface NumberPadProps {
  /** What is typed so far, with a point: `82.5`. */
  value: string;
  onChange: (value: string) => void;
  /** Whether the first key takes the place of the value, as if it were selected; steps still count from it. */
  isFresh?: boolean;
  /** What plus and minus change it by, in the unit shown. */
  step: number;
  hasPoint?: boolean;
  labels: NumberPadLabels;
  /** To the next field, or done. */
  onNext: () => void;
}

/** Figures keep the order of a telephone in every language. */
const rows: readonly (readonly PadKey[])[] = [
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
  ['point', '0', 'erase'],
];

/** Letters of a word beyond which it does not fit a key in the usual size. */
const LONG_WORD = 7;
const LARGEST_WORD = 1.2;

const useStyles = makeStyles(({ colors }) => ({
  pad: { flexDirection: 'row', gap: space(2), padding: space(2), backgroundColor: colors.sunken },
  keys: { flex: 3, gap: space(2) },
  side: { flex: 1, gap: space(2) },
  row: { flexDirection: 'row', gap: space(2) },
  key: {
    flex: 1,
    minHeight: space(13),
    borderRadius: radius.control,
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: colors.surface,
  },
  step: { borderWidth: 1, borderColor: colors.edge },
  next: { backgroundColor: colors.primary },
  pressed: { backgroundColor: colors.line },
  hidden: { opacity: 0 },
}));

interface KeyProps {
  label: string;
  onPress: () => void;
  isStep?: boolean;
  children: ReactNode;
}

function Key({ label, onPress, isStep = false, children }: KeyProps) {
  const styles = useStyles();
  return (
    <Pressable
      role="button"
      aria-label={label}
      onPress={onPress}
      style={({ pressed }) => [styles.key, isStep && styles.step, pressed && styles.pressed]}
    >
      {children}
    </Pressable>
  );
}

function PadRow({ keys, props }: { keys: readonly PadKey[]; props: NumberPadProps }) {
  const styles = useStyles();
  const { colors } = useTheme();
  const { value, onChange, isFresh = false, hasPoint = true, labels } = props;
  const typed = isFresh ? '' : value;
  return (
    <View style={styles.row}>
      {keys.map((key) => {
        if (key === 'point' && !hasPoint) {
          return <View key={key} style={[styles.key, styles.hidden]} />;
        }
        const label = key === 'erase' ? labels.erase : key === 'point' ? labels.point : key;
        return (
          <Key key={key} label={label} onPress={() => onChange(typeKey(typed, key))}>
            {key === 'erase' ? (
              <Delete size={24} strokeWidth={1.5} color={colors.ink} />
            ) : (
              <Text step="lg" weight="medium">
                {key === 'point' ? '.' : key}
              </Text>
            )}
          </Key>
        );
      })}
    </View>
  );
}

/** As wide as a key, in whatever language: a long word gets smaller letters. */
function NextKey({ label, onPress }: { label: string; onPress: () => void }) {
  const styles = useStyles();
  return (
    <Pressable role="button" aria-label={label} onPress={onPress} style={[styles.key, styles.next]}>
      <Text
        step={label.length > LONG_WORD ? 'xs' : 'base'}
        weight="medium"
        tone="onPrimary"
        numberOfLines={1}
        maxFontSizeMultiplier={LARGEST_WORD}
      >
        {label}
      </Text>
    </Pressable>
  );
}

/** Our own keypad: large keys for a sweaty thumb, steps beside them, and it never covers what it fills. */
export function NumberPad(props: NumberPadProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const { value, onChange, step, labels, onNext } = props;
  // `dir` keeps 1 2 3 from left to right on the web as `direction` does on phones.
  const written = { dir: 'ltr' } as object;
  return (
    <View {...written} style={[styles.pad, { direction: 'ltr' }]}>
      <View style={styles.keys}>
        {rows.map((keys) => (
          <PadRow key={keys.join()} keys={keys} props={props} />
        ))}
      </View>
      <View style={styles.side}>
        <Key isStep label={labels.more} onPress={() => onChange(stepFigure(value, step))}>
          <Plus size={24} strokeWidth={1.5} color={colors.ink} />
          <Text step="sm" weight="medium" tone="ink2" isFigure>
            {String(step)}
          </Text>
        </Key>
        <Key isStep label={labels.less} onPress={() => onChange(stepFigure(value, -step))}>
          <Minus size={24} strokeWidth={1.5} color={colors.ink} />
          <Text step="sm" weight="medium" tone="ink2" isFigure>
            {String(step)}
          </Text>
        </Key>
        <NextKey label={labels.next} onPress={onNext} />
      </View>
    </View>
  );
}
