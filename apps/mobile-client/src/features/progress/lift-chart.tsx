import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Text, type TextProps } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useState } from 'react';
import { StyleSheet, useWindowDimensions, View } from 'react-native';
import Svg, { Circle, Line, Polyline } from 'react-native-svg';
import { type ChartPoint, placed, rangeOf } from './progress.rules.ts';

const HEIGHT_PX = 168;

const styles = StyleSheet.create({
  // Time runs to the right in every language, as on the coach's charts.
  frame: { direction: 'ltr', flexDirection: 'row', gap: space(1) },
  // As wide as its figures, whatever the size of letters; they never break.
  figures: { height: HEIGHT_PX, justifyContent: 'space-between' },
  alone: { justifyContent: 'center' },
  drawn: { flex: 1, minWidth: 0 },
  // Where both have no room beside each other, the later one stands below at its end.
  dates: { flexDirection: 'row', flexWrap: 'wrap', columnGap: space(2) },
  last: { marginLeft: 'auto' },
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
  const { low, high } = rangeOf(points);
  const isFlat = low === high;
  const [first, last] = [points[0], points.at(-1)];
  return (
    <View role="img" aria-label={label} style={styles.frame}>
      <View aria-hidden style={[styles.figures, isFlat && styles.alone]}>
        <Mark isFigure>{write(high)}</Mark>
        {isFlat ? null : <Mark isFigure>{write(low)}</Mark>}
      </View>
      <View style={styles.drawn}>
        <Drawn points={points} records={records} />
        <View aria-hidden style={styles.dates}>
          <Mark>{first ? formats.date(first.date, 'short') : ''}</Mark>
          {last && last !== first ? (
            <Mark style={styles.last}>{formats.date(last.date, 'short')}</Mark>
          ) : null}
        </View>
      </View>
    </View>
  );
}

/** What stands at an axis, in one line. */
function Mark(props: Pick<TextProps, 'isFigure' | 'style' | 'children'>) {
  return <Text step="xs" tone="ink3" numberOfLines={1} {...props} />;
}

function Drawn({ points, records }: Pick<LiftChartProps, 'points' | 'records'>) {
  const [widthPx, setWidthPx] = useState(0);
  return (
    <View onLayout={({ nativeEvent }) => setWidthPx(nativeEvent.layout.width)}>
      <Svg width={widthPx} height={HEIGHT_PX}>
        {widthPx === 0 ? null : <Points points={points} records={records} widthPx={widthPx} />}
      </Svg>
    </View>
  );
}

function Points(props: Pick<LiftChartProps, 'points' | 'records'> & { widthPx: number }) {
  const { points, records, widthPx } = props;
  const { colors, text } = useTheme();
  const { fontScale } = useWindowDimensions();
  // The lines run through the middle of the figures beside them.
  const insetPx = (text.xs.linePx * fontScale) / 2;
  const places = placed(points, { widthPx, heightPx: HEIGHT_PX, insetPx });
  const { low, high } = rangeOf(points);
  const lines = high === low ? [HEIGHT_PX / 2] : [insetPx, HEIGHT_PX - insetPx];
  return (
    <>
      {lines.map((y) => (
        <Line key={y} x1={0} x2={widthPx} y1={y} y2={y} stroke={colors.line} strokeWidth={1} />
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
    </>
  );
}
