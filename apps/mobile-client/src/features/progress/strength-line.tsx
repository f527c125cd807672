import { useFormats } from '@coachme/mobile-shell/use-formats';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { useState } from 'react';
import { View } from 'react-native';
import Svg, { Circle, Line, Polyline } from 'react-native-svg';
import { useTranslations } from 'use-intl';
import { placed, type StrengthPoint } from './progress.rules.ts';

const HEIGHT_PX = 96;

/** Estimated one-rep max over time; time runs to the right in every language, as on the coach's charts. */
export function StrengthLine(props: { exerciseName: string; points: readonly StrengthPoint[] }) {
  const { exerciseName, points } = props;
  const t = useTranslations('appShell.progress');
  const formats = useFormats();
  const { colors } = useTheme();
  const [widthPx, setWidthPx] = useState(0);
  const places = placed(points, { widthPx, heightPx: HEIGHT_PX, insetPx: 6 });
  const last = places.at(-1);
  const label = t('chart', {
    exercise: exerciseName,
    first: formats.weight(points[0]?.e1rmKg ?? 0),
    last: formats.weight(points.at(-1)?.e1rmKg ?? 0),
  });
  return (
    <View
      role="img"
      aria-label={label}
      onLayout={({ nativeEvent }) => setWidthPx(nativeEvent.layout.width)}
    >
      <Svg width={widthPx} height={HEIGHT_PX}>
        <Line
          x1={0}
          x2={widthPx}
          y1={HEIGHT_PX - 1}
          y2={HEIGHT_PX - 1}
          stroke={colors.line}
          strokeWidth={1}
        />
        <Polyline
          points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={colors.chart1}
          strokeWidth={2}
          strokeLinejoin="round"
        />
        {last ? <Circle cx={last.x} cy={last.y} r={4} fill={colors.chart1} /> : null}
      </Svg>
    </View>
  );
}
