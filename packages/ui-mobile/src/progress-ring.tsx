import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import Svg, { Circle } from 'react-native-svg';
import { useTheme } from './theme-provider.tsx';

export interface ProgressRingProps {
  /** 0 to 1; `null` when nothing was due, which is not 0. */
  share: number | null;
  label: string;
  sizePx?: number;
  /** Chalk for the active thing, ink for the rest. */
  tone?: 'ink' | 'chalk';
  children?: ReactNode;
}

const styles = StyleSheet.create({
  frame: { alignItems: 'center', justifyContent: 'center' },
  turned: { transform: [{ rotate: '-90deg' }] },
  inside: { position: 'absolute' },
});

/** How much of a whole is done. */
export function ProgressRing({ share, label, sizePx = 56, ...props }: ProgressRingProps) {
  const { tone = 'ink', children } = props;
  const { colors } = useTheme();
  const stroke = Math.max(3, sizePx / 14);
  const radius = (sizePx - stroke) / 2;
  const around = 2 * Math.PI * radius;
  const filled = Math.min(1, Math.max(0, share ?? 0)) * around;
  const circle = { cx: sizePx / 2, cy: sizePx / 2, r: radius, strokeWidth: stroke, fill: 'none' };
  return (
    <View role="img" aria-label={label} style={styles.frame}>
      <Svg width={sizePx} height={sizePx} style={styles.turned}>
        <Circle
          {...circle}
          stroke={colors.line}
          {...(share === null ? { strokeDasharray: [2, 4] } : {})}
        />
        {filled > 0 ? (
          <Circle
            {...circle}
            stroke={colors[tone]}
            strokeLinecap="round"
            strokeDasharray={[filled, around]}
          />
        ) : null}
      </Svg>
      <View style={styles.inside}>{children}</View>
    </View>
  );
}
