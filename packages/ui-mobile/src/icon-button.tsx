import { radius, targetPx } from '@coachme/design-tokens/tokens';
import type { ReactNode } from 'react';
import { Pressable, type PressableProps } from 'react-native';
import { makeStyles } from './make-styles.tsx';

export interface IconButtonProps extends Omit<PressableProps, 'children' | 'style'> {
  /** What it does; a picture alone says nothing to a screen reader. */
  label: string;
  icon: ReactNode;
  isDisabled?: boolean;
}

const useStyles = makeStyles(({ colors }) => ({
  frame: {
    width: targetPx,
    height: targetPx,
    borderRadius: radius.control,
    alignItems: 'center',
    justifyContent: 'center',
  },
  pressed: { backgroundColor: colors.sunken },
  disabled: { opacity: 0.35 },
}));

/** A button that is only a picture, as large as a thumb. */
export function IconButton({ label, icon, isDisabled = false, ...rest }: IconButtonProps) {
  const styles = useStyles();
  return (
    <Pressable
      {...rest}
      role="button"
      aria-label={label}
      aria-disabled={isDisabled}
      disabled={isDisabled}
      style={({ pressed }) => [
        styles.frame,
        pressed && styles.pressed,
        isDisabled && styles.disabled,
      ]}
    >
      {icon}
    </Pressable>
  );
}
