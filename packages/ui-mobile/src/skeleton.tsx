import type { DimensionValue } from 'react-native';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';

const useStyles = makeStyles(({ colors }) => ({
  bar: { borderRadius: 4, backgroundColor: colors.line },
}));

/** The shape of what is coming, so that nothing jumps when it comes. It stands still: waits are short. */
export function Skeleton({
  width = '100%',
  height = 16,
}: {
  width?: DimensionValue;
  height?: number;
}) {
  const styles = useStyles();
  return <View aria-hidden style={[styles.bar, { width, height }]} />;
}
