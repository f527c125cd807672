import { initialsOf, tintOf } from '@coachme/design-tokens/initials.rules';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

const useStyles = makeStyles(() => ({
  paper: { alignItems: 'center', justifyContent: 'center' },
}));

/** A face, as initials on tinted paper. The name stands beside it, so it is not read twice. */
export function Avatar({ name, sizePx = 40 }: { name: string; sizePx?: number }) {
  const styles = useStyles();
  const { colors } = useTheme();
  const shape = {
    width: sizePx,
    height: sizePx,
    borderRadius: sizePx / 2,
    backgroundColor: colors[tintOf(name)],
  };
  return (
    <View aria-hidden style={[styles.paper, shape]}>
      <Text step={sizePx >= 56 ? 'lg' : 'sm'} weight="medium" tone="ink2">
        {initialsOf(name)}
      </Text>
    </View>
  );
}
