import { space } from '@coachme/design-tokens/tokens';
import type { ReactNode } from 'react';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text, type TextProps } from './text.tsx';

const useStyles = makeStyles(({ colors }) => ({
  stroke: {
    alignSelf: 'flex-start',
    backgroundColor: colors.chalk,
    paddingHorizontal: space(1.5),
    borderTopStartRadius: 3,
    borderTopEndRadius: 9,
    borderBottomEndRadius: 4,
    borderBottomStartRadius: 8,
  },
}));

/** A stroke of chalk behind the one thing on the screen that matters. */
export function Chalk({ children, ...rest }: Omit<TextProps, 'tone'> & { children: ReactNode }) {
  const styles = useStyles();
  return (
    <View style={styles.stroke}>
      <Text {...rest} tone="onChalk">
        {children}
      </Text>
    </View>
  );
}
