import { radius, space } from '@coachme/design-tokens/tokens';
import { View } from 'react-native';
import { Button } from './button.tsx';
import { makeStyles } from './make-styles.tsx';
import { ProgressRing } from './progress-ring.tsx';
import { Text } from './text.tsx';

export interface RestBarProps {
  remainingSeconds: number;
  totalSeconds: number;
  /** The time left as it is read: `1:35`. */
  clock: string;
  /** What comes after the rest. */
  nextUp?: string;
  labels: { readonly rest: string; readonly addTime: string; readonly skip: string };
  onAddTime: () => void;
  onSkip: () => void;
}

const useStyles = makeStyles(({ colors }) => ({
  bar: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    padding: space(3),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
  },
  words: { flex: 1, minWidth: 0 },
}));

/** The rest that is running. The caller counts from the start's instant, so a locked screen loses nothing. */
export function RestBar({ remainingSeconds, totalSeconds, clock, labels, ...rest }: RestBarProps) {
  const styles = useStyles();
  const share = totalSeconds > 0 ? remainingSeconds / totalSeconds : 0;
  return (
    <View role="timer" aria-label={`${labels.rest} ${clock}`} style={styles.bar}>
      <ProgressRing share={share} label={labels.rest} sizePx={44} />
      <View style={styles.words}>
        <Text step="lg" weight="semibold" isFigure>
          {clock}
        </Text>
        {rest.nextUp === undefined ? null : (
          <Text step="sm" tone="ink3" numberOfLines={1}>
            {rest.nextUp}
          </Text>
        )}
      </View>
      <Button label={labels.addTime} onPress={rest.onAddTime} />
      <Button label={labels.skip} look="quiet" onPress={rest.onSkip} />
    </View>
  );
}
