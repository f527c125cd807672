import { type ImageStyle, StyleSheet, type TextStyle, type ViewStyle } from 'react-native';
import { type Theme, useTheme } from './theme-provider.tsx';

type NamedStyles<Names> = { [Name in keyof Names]: ViewStyle | TextStyle | ImageStyle };

/** Styles that know the theme: made once for each theme, then shared. */
export function makeStyles<Styles extends NamedStyles<Styles>>(
  build: (theme: Theme) => Styles & NamedStyles<Styles>,
): () => Styles {
  const made = new WeakMap<Theme, Styles>();
  return function useStyles() {
    const theme = useTheme();
    const known = made.get(theme);
    if (known) {
      return known;
    }
    const styles = StyleSheet.create<Styles>(build(theme));
    made.set(theme, styles);
    return styles;
  };
}
