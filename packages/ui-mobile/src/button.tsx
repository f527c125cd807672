import { radius, space } from '@coachme/design-tokens/tokens';
import type { ReactNode } from 'react';
import { ActivityIndicator, Pressable, type PressableProps, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text, type TextTone } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<PressableProps, 'children' | 'style'> {
  label: string;
  look?: ButtonLook;
  /** `large` for the one thing to do on the screen. */
  size?: 'large' | 'medium';
  icon?: ReactNode;
  isPending?: boolean;
  isDisabled?: boolean;
}

const tones: Readonly<Record<ButtonLook, TextTone>> = {
  primary: 'onPrimary',
  secondary: 'ink',
  quiet: 'ink2',
  danger: 'onAct',
};

const useStyles = makeStyles(({ colors }) => ({
  frame: {
    minHeight: space(11),
    borderRadius: radius.control,
    paddingHorizontal: space(4),
    alignItems: 'center',
    justifyContent: 'center',
  },
  large: { minHeight: space(14), paddingHorizontal: space(6) },
  primary: { backgroundColor: colors.primary },
  secondary: { backgroundColor: colors.surface, borderWidth: 1, borderColor: colors.edge },
  quiet: {},
  danger: { backgroundColor: colors.act },
  pressed: { opacity: 0.75 },
  disabled: { opacity: 0.45 },
  content: { flexDirection: 'row', alignItems: 'center', gap: space(2) },
  hidden: { opacity: 0 },
  spinner: { position: 'absolute' },
}));

/** Does something. While pending it keeps its width and cannot be pressed twice. */
export function Button({ label, look = 'secondary', size = 'medium', ...props }: ButtonProps) {
  const { icon, isPending = false, isDisabled = false, ...rest } = props;
  const styles = useStyles();
  const { colors } = useTheme();
  const isOff = isDisabled || isPending;
  return (
    <Pressable
      {...rest}
      role="button"
      aria-label={label}
      aria-busy={isPending}
      aria-disabled={isOff}
      disabled={isOff}
      style={({ pressed }) => [
        styles.frame,
        size === 'large' && styles.large,
        styles[look],
        pressed && styles.pressed,
        isDisabled && styles.disabled,
      ]}
    >
      <View style={[styles.content, isPending && styles.hidden]}>
        {icon}
        <Text weight="medium" tone={tones[look]} step={size === 'large' ? 'base' : 'sm'}>
          {label}
        </Text>
      </View>
      {isPending ? (
        <View aria-hidden style={styles.spinner}>
          <ActivityIndicator color={colors[tones[look]]} size="small" />
        </View>
      ) : null}
    </Pressable>
  );
}
