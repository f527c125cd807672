import { type BrandColors, chalkIn } from '@coachme/design-tokens/brand';
import {
  type Palette,
  palettes,
  type Script,
  type TextSize,
  type TextStep,
  type ThemeName,
  text,
} from '@coachme/design-tokens/tokens';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { AccessibilityInfo, useColorScheme, View, type ViewProps } from 'react-native';

export type Direction = 'ltr' | 'rtl';

export interface Theme {
  readonly name: ThemeName;
  readonly colors: Palette;
  readonly text: Readonly<Record<TextStep, TextSize>>;
  readonly script: Script;
  readonly direction: Direction;
  readonly isMotionReduced: boolean;
}

const ThemeContext = createContext<Theme | null>(null);

export interface ThemeProviderProps {
  /** Language of the person, for the letters' own sizes and for screen readers. */
  locale: string;
  direction: Direction;
  /** The person's choice; `system` follows the phone. */
  scheme?: ThemeName | 'system';
  /** The accent of an organization's own, in place of ours. */
  brand?: BrandColors | null;
  children: ReactNode;
}

function useReducedMotion(): boolean {
  const [isReduced, setIsReduced] = useState(false);
  useEffect(() => {
    void AccessibilityInfo.isReduceMotionEnabled().then(setIsReduced);
    const listener = AccessibilityInfo.addEventListener('reduceMotionChanged', setIsReduced);
    return () => listener.remove();
  }, []);
  return isReduced;
}

/** A theme's colours with the accent of an organization: behind words, and in the dark as the main button. */
function colorsOf(name: ThemeName, brand: BrandColors | null): Palette {
  const own = brand && chalkIn(brand, name);
  if (!own) return palettes[name];
  const { chalk, onChalk } = own;
  const button = name === 'dark' ? { primary: chalk, onPrimary: onChalk } : {};
  return { ...palettes[name], chalk, onChalk, ...button };
}

/**
 * Gives everything below its colours, letters and direction. Direction comes from here and not from
 * I18nManager, so that a change of language needs no restart and works the same on the web.
 */
export function ThemeProvider({
  locale,
  direction,
  scheme = 'system',
  brand = null,
  ...rest
}: ThemeProviderProps) {
  const system = useColorScheme() === 'dark' ? 'dark' : 'light';
  const isMotionReduced = useReducedMotion();
  const name = scheme === 'system' ? system : scheme;
  const script = locale.startsWith('ar') ? 'arabic' : 'latin';
  const theme = useMemo<Theme>(
    () => ({
      name,
      colors: colorsOf(name, brand),
      text: text[script],
      script,
      direction,
      isMotionReduced,
    }),
    [name, brand, script, direction, isMotionReduced],
  );
  // `dir` and `lang` exist on react-native-web's View only, which React Native's types do not know.
  const written = { dir: direction, lang: locale } as ViewProps;
  return (
    <ThemeContext value={theme}>
      <View {...written} style={{ flex: 1, direction, backgroundColor: theme.colors.paper }}>
        {rest.children}
      </View>
    </ThemeContext>
  );
}

/** The theme in force here. */
export function useTheme(): Theme {
  const theme = useContext(ThemeContext);
  if (!theme) {
    throw new Error('useTheme is called outside a ThemeProvider.');
  }
  return theme;
}

/** Which way lines run here. */
export function useDirection(): Direction {
  return useTheme().direction;
}
