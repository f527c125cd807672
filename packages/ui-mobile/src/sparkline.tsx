import { View } from 'react-native';
import Svg, { Circle, Polyline } from 'react-native-svg';
import { useTheme } from './theme-provider.tsx';

export interface SparklineProps {
  /** Oldest first. */
  values: readonly number[];
  /** What it shows, in words, for whom it is not a picture. */
  label: string;
  widthPx?: number;
  heightPx?: number;
}

const inset = 4;

/** A trend at a glance. Time runs left to right in every language, as on a page of figures. */
export function Sparkline({ values, label, widthPx = 72, heightPx = 28 }: SparklineProps) {
  const { colors } = useTheme();
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const stepX = (widthPx - 2 * inset) / Math.max(1, values.length - 1);
  const points = values.map((value, index) => ({
    x: inset + index * stepX,
    y: inset + (high === low ? 0.5 : (high - value) / (high - low)) * (heightPx - 2 * inset),
  }));
  const last = points.at(-1);
  return (
    <View role="img" aria-label={label}>
      <Svg width={widthPx} height={heightPx}>
        <Polyline
          points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
          fill="none"
          stroke={colors.ink}
          strokeWidth={1.5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        {last ? <Circle cx={last.x} cy={last.y} r={2.5} fill={colors.ink} /> : null}
      </Svg>
    </View>
  );
}
