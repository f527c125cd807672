import { radius, space } from '@coachme/design-tokens/tokens';
import { View, type ViewProps } from 'react-native';
import { makeStyles } from './make-styles.tsx';

const useStyles = makeStyles(({ colors }) => ({
  card: {
    gap: space(3),
    padding: space(4),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
  },
}));

/** Things that belong together, on one sheet. */
export function Card({ style, ...rest }: ViewProps) {
  const styles = useStyles();
  return <View {...rest} style={[styles.card, style]} />;
}
