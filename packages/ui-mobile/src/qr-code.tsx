import { View } from 'react-native';
import Svg, { Path, Rect } from 'react-native-svg';
import { encode } from 'uqr';

/** Modules of white around a code, without which readers miss it. */
const quiet = 4;

/** A text as a code for the camera of another phone; always dark on light, since readers want it so. */
export function QrCode({
  text,
  label,
  size = 220,
}: {
  text: string;
  label: string;
  size?: number;
}) {
  const { data, size: modules } = encode(text, { border: 0, ecc: 'M' });
  const side = modules + 2 * quiet;
  const path = data
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])),
    )
    .join('');
  return (
    <View accessible accessibilityRole="image" accessibilityLabel={label}>
      <Svg width={size} height={size} viewBox={`0 0 ${side} ${side}`}>
        <Rect width={side} height={side} fill="#fff" />
        <Path d={path} fill="#000" />
      </Svg>
    </View>
  );
}
