import { space } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Check, type LucideIcon } from 'lucide-react-native';
import { Pressable } from 'react-native';

export interface SheetActionProps {
  label: string;
  Icon?: LucideIcon;
  isChosen?: boolean;
  isDanger?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(4),
    minHeight: space(13),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  disabled: { opacity: 0.35 },
  label: { flex: 1 },
}));

/** One thing a sheet offers. */
export function SheetAction({ label, Icon, onPress, ...is }: SheetActionProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const tone = is.isDanger ? 'act' : 'ink';
  return (
    <Pressable
      role="button"
      aria-label={label}
      aria-disabled={is.isDisabled ?? false}
      disabled={is.isDisabled ?? false}
      onPress={onPress}
      style={[styles.row, is.isDisabled && styles.disabled]}
    >
      {Icon ? <Icon size={22} strokeWidth={1.5} color={colors[tone]} /> : null}
      <Text tone={tone} weight={is.isChosen ? 'semibold' : 'regular'} style={styles.label}>
        {label}
      </Text>
      {is.isChosen ? <Check size={20} strokeWidth={2} color={colors.ink} /> : null}
    </Pressable>
  );
}
