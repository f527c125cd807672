import {
  type FontWeight,
  fontFaces,
  type Palette,
  type Script,
  type TextStep,
} from '@coachme/design-tokens/tokens';
import { Text as NativeText, type TextProps as NativeTextProps, Platform } from 'react-native';
import { type Theme, useTheme } from './theme-provider.tsx';

export type TextTone = Extract<
  keyof Palette,
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'onTrack'
  | 'watch'
  | 'act'
  | 'onChalk'
  | 'onPrimary'
  | 'onAct'
  | 'paper'
>;

export interface TextProps extends NativeTextProps {
  /** The step of the scale: xs 12, sm 14, base 16, lg 20, xl 28, 2xl 40. */
  step?: TextStep;
  weight?: FontWeight;
  tone?: TextTone;
  /** Figures that stand in a column keep one width. */
  isFigure?: boolean;
  align?: 'auto' | 'center' | 'end';
}

/** On the web letters fall through to the next family; a phone takes one, so it gets the script's own. */
export function fontFamily(script: Script, weight: FontWeight): string {
  const own = fontFaces[script][weight];
  if (Platform.OS !== 'web') {
    return own;
  }
  return `${fontFaces.latin[weight]}, ${fontFaces.arabic[weight]}, system-ui, sans-serif`;
}

function alignment(theme: Theme, align: 'auto' | 'center' | 'end') {
  if (align === 'end') {
    return theme.direction === 'rtl' ? 'left' : 'right';
  }
  if (align === 'center') {
    return 'center';
  }
  return theme.direction === 'rtl' ? 'right' : 'left';
}

/** Words and figures. */
export function Text({ step = 'base', weight = 'regular', tone = 'ink', ...props }: TextProps) {
  const { isFigure = false, align = 'auto', style, ...rest } = props;
  const theme = useTheme();
  const size = theme.text[step];
  return (
    <NativeText
      {...rest}
      style={[
        {
          color: theme.colors[tone],
          fontFamily: fontFamily(theme.script, weight),
          fontSize: size.sizePx,
          lineHeight: size.linePx,
          textAlign: alignment(theme, align),
          writingDirection: theme.direction,
        },
        isFigure && { fontVariant: ['tabular-nums'] },
        style,
      ]}
    />
  );
}
