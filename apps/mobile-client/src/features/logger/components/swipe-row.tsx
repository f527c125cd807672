import { space } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { type ReactNode, useState } from 'react';
import { Animated, View } from 'react-native';
import { swipedTo } from '../rules/swipe.rules.ts';
import { usePan } from '../use-pan.ts';

const useStyles = makeStyles(({ colors }) => ({
  frame: { overflow: 'hidden', backgroundColor: colors.sunken },
  behind: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    start: 0,
    end: 0,
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingHorizontal: space(4),
  },
  row: { backgroundColor: colors.surface },
}));

/** Up and down belongs to the list; only the web has to be told. */
const sideways: object = { touchAction: 'pan-y' };
const MOST_PX = 96;

export interface SwipeRowProps {
  /** What a swipe towards the end, and one towards the start, would do. */
  readonly towardsEnd: string;
  readonly towardsStart: string;
  readonly onEnd: () => void;
  readonly onStart: () => void;
  readonly children: ReactNode;
}

/** A row that can be swiped both ways; everything a swipe does, a sheet of the row does too. */
export function SwipeRow({ towardsEnd, towardsStart, onEnd, onStart, children }: SwipeRowProps) {
  const styles = useStyles();
  const { direction, isMotionReduced } = useTheme();
  const [offset] = useState(() => new Animated.Value(0));
  const sign = direction === 'rtl' ? -1 : 1;
  const settle = () =>
    Animated.timing(offset, {
      toValue: 0,
      duration: isMotionReduced ? 0 : 160,
      useNativeDriver: false,
    }).start();
  const panHandlers = usePan({
    takes: (across, down) => swipedTo(across, down) !== null,
    onMove: (across) => offset.setValue(Math.max(-MOST_PX, Math.min(MOST_PX, across))),
    onEnd: (across, down) => {
      settle();
      const to = Math.abs(across) < MOST_PX / 2 ? null : swipedTo(across * sign, down);
      if (to === 'end') onEnd();
      if (to === 'start') onStart();
    },
    onLost: settle,
  });
  return (
    <View style={styles.frame}>
      <View aria-hidden style={styles.behind}>
        <Text step="xs" weight="medium" tone="ink2">
          {towardsEnd}
        </Text>
        <Text step="xs" weight="medium" tone="ink2">
          {towardsStart}
        </Text>
      </View>
      <Animated.View
        {...panHandlers}
        style={[styles.row, sideways, { transform: [{ translateX: offset }] }]}
      >
        {children}
      </Animated.View>
    </View>
  );
}
