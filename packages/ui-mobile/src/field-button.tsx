import { space } from '@coachme/design-tokens/tokens';
import type { LucideIcon } from 'lucide-react-native';
import { Pressable, View } from 'react-native';
import { FieldFoot, FieldLabel, type FieldProps, useFieldLook } from './field.tsx';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface FieldButtonProps extends FieldProps {
  /** What is chosen, in words; absent when nothing is. */
  value: string | undefined;
  placeholder?: string;
  Icon: LucideIcon;
  isOpen: boolean;
  isDisabled?: boolean;
  onOpen: () => void;
}

const useStyles = makeStyles(() => ({
  row: { flexDirection: 'row', alignItems: 'center', gap: space(2) },
  words: { flex: 1, minWidth: 0 },
}));

/** A field whose choice opens in a sheet: it looks as a field and reads as one. */
export function FieldButton({
  label,
  hint,
  problem,
  value,
  placeholder,
  ...rest
}: FieldButtonProps) {
  const { Icon, isOpen, isDisabled = false, onOpen } = rest;
  const styles = useStyles();
  const look = useFieldLook();
  const { colors } = useTheme();
  const shown = value ?? placeholder ?? '';
  return (
    <View style={look.field}>
      <FieldLabel label={label} />
      <Pressable
        role="button"
        aria-label={shown === '' ? label : `${label}: ${shown}`}
        aria-expanded={isOpen}
        aria-disabled={isDisabled}
        disabled={isDisabled}
        onPress={onOpen}
        style={[
          look.control,
          styles.row,
          isOpen && look.focused,
          problem !== undefined && look.invalid,
          isDisabled && look.disabled,
        ]}
      >
        <Text numberOfLines={1} tone={value === undefined ? 'ink3' : 'ink'} style={styles.words}>
          {shown}
        </Text>
        <Icon size={18} strokeWidth={1.5} color={colors.ink3} />
      </Pressable>
      <FieldFoot {...(hint === undefined ? {} : { hint })} problem={problem} />
    </View>
  );
}
