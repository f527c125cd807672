import { radius, space, targetPx } from '@coachme/design-tokens/tokens';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { ProgressRing } from './progress-ring.tsx';
import { Text } from './text.tsx';
import { useIsNarrow } from './use-is-narrow.tsx';

export interface RestBarProps {
  remainingSeconds: number;
  totalSeconds: number;
  /** The time left as it is read: `1:35`. */
  clock: string;
  /** What the rest is before. */
  caption: string;
  nextUp?: string | undefined;
  labels: {
    readonly rest: string;
    readonly less: string;
    readonly more: string;
    readonly skip: string;
  };
  onLess: () => void;
  onMore: () => void;
  onSkip: () => void;
}

const useStyles = makeStyles(({ colors }) => ({
  frame: { gap: space(2) },
  bar: { flexDirection: 'row', alignItems: 'center', gap: space(3) },
  words: { flex: 1, minWidth: 0 },
  buttons: { flexDirection: 'row', alignItems: 'center', gap: space(1) },
  key: {
    minWidth: targetPx,
    minHeight: targetPx,
    paddingHorizontal: space(2),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.edge,
    alignItems: 'center',
    justifyContent: 'center',
  },
  pressed: { backgroundColor: colors.sunken },
}));

/** What the ring holds. */
const LARGEST_CLOCK = 1.2;
/** Quarter minutes are what people add and take off by hand. */
const STEP = '15';

/** The rest that is running. The caller counts from the start's instant, so a locked screen loses nothing. */
export function RestBar({ remainingSeconds, totalSeconds, clock, labels, ...rest }: RestBarProps) {
  const styles = useStyles();
  // Beside the words where there is room, else below them.
  const isNarrow = useIsNarrow();
  const keys = (
    <View style={styles.buttons}>
      <Key label={labels.less} text={`\u2066−${STEP}\u2069`} onPress={rest.onLess} />
      <Key label={labels.more} text={`\u2066+${STEP}\u2069`} onPress={rest.onMore} />
      <Key label={labels.skip} text={labels.skip} onPress={rest.onSkip} />
    </View>
  );
  const share = totalSeconds > 0 ? remainingSeconds / totalSeconds : 0;
  return (
    <View role="timer" aria-label={`${labels.rest} ${clock}`} style={styles.frame}>
      <View style={styles.bar}>
        <ProgressRing share={share} label={labels.rest} sizePx={72}>
          <Text step="lg" weight="semibold" isFigure maxFontSizeMultiplier={LARGEST_CLOCK}>
            {clock}
          </Text>
        </ProgressRing>
        <View style={styles.words}>
          <Text step="sm" weight="medium" numberOfLines={2}>
            {rest.caption}
          </Text>
          {rest.nextUp === undefined ? null : (
            <Text step="sm" tone="ink3" numberOfLines={1}>
              {rest.nextUp}
            </Text>
          )}
        </View>
        {isNarrow ? null : keys}
      </View>
      {isNarrow ? keys : null}
    </View>
  );
}

function Key({ label, text, onPress }: { label: string; text: string; onPress: () => void }) {
  const styles = useStyles();
  return (
    <Pressable
      role="button"
      aria-label={label}
      onPress={onPress}
      style={({ pressed }) => [styles.key, pressed && styles.pressed]}
    >
      <Text step="sm" weight="medium" isFigure>
        {text}
      </Text>
    </Pressable>
  );
}
