import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import Svg, { Circle, Line, Polyline } from 'react-native-svg';
import { type ChartPoint, placed, rangeOf } from './progress.rules.ts';

const HEIGHT_PX = 168;
const FRAME = { heightPx: HEIGHT_PX, insetPx: 10, axisPx: 48 };

const styles = StyleSheet.create({
  // Time runs to the right in every language, as on the coach's charts.
  frame: { direction: 'ltr' },
  figure: { position: 'absolute', left: 0, width: 44 },
  high: { top: 0 },
  low: { bottom: 20 },
  dates: { flexDirection: 'row', justifyContent: 'space-between', paddingLeft: FRAME.axisPx },
});

export interface LiftChartProps {
  /** Oldest first, at least one. */
  readonly points: readonly ChartPoint[];
  /** Dates of sessions that set a record, marked in chalk. */
  readonly records: ReadonlySet<string>;
  readonly write: (value: number) => string;
  /** The chart in a sentence. */
  readonly label: string;
}

/** One figure of an exercise over time, drawn by hand: a phone needs no library for a line. */
export function LiftChart({ points, records, write, label }: LiftChartProps) {
  const formats = useFormats();
  const [widthPx, setWidthPx] = useState(0);
  const { low, high } = rangeOf(points);
  const first = points[0];
  const last = points.at(-1);
  return (
    <View
      role="img"
      aria-label={label}
      style={styles.frame}
      onLayout={({ nativeEvent }) => setWidthPx(nativeEvent.layout.width)}
    >
      <Drawn points={points} records={records} widthPx={widthPx} />
      <Text step="xs" tone="ink3" isFigure style={[styles.figure, styles.high]}>
        {write(high)}
      </Text>
      {high === low ? null : (
        <Text step="xs" tone="ink3" isFigure style={[styles.figure, styles.low]}>
          {write(low)}
        </Text>
      )}
      <View aria-hidden style={styles.dates}>
        <Text step="xs" tone="ink3">
          {first ? formats.date(first.date, 'short') : ''}
        </Text>
        <Text step="xs" tone="ink3">
          {last && last !== first ? formats.date(last.date, 'short') : ''}
        </Text>
      </View>
    </View>
  );
}

function Drawn(props: Pick<LiftChartProps, 'points' | 'records'> & { widthPx: number }) {
  const { points, records, widthPx } = props;
  const { colors } = useTheme();
  const places = placed(points, { ...FRAME, widthPx });
  const { low, high } = rangeOf(points);
  const lines = high === low ? [HEIGHT_PX / 2] : [FRAME.insetPx, HEIGHT_PX - FRAME.insetPx];
  return (
    <Svg width={widthPx} height={HEIGHT_PX}>
      {lines.map((y) => (
        <Line
          key={y}
          x1={FRAME.axisPx}
          x2={widthPx}
          y1={y}
          y2={y}
          stroke={colors.line}
          strokeWidth={1}
        />
      ))}
      <Polyline
        points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={colors.ink}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {places.map(({ x, y }, index) => {
        const date = points[index]?.date ?? '';
        const isRecord = records.has(date);
        return (
          <Circle
            key={`${date} ${x}`}
            cx={x}
            cy={y}
            r={isRecord ? 5 : 2}
            fill={isRecord ? colors.chalk : colors.ink}
            stroke={colors.ink}
            strokeWidth={isRecord ? 1.5 : 0}
          />
        );
      })}
    </Svg>
  );
}
