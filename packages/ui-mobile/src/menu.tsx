import { radius, space } from '@coachme/design-tokens/tokens';
import type { LucideIcon } from 'lucide-react-native';
import { type ReactNode, useState } from 'react';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Sheet } from './sheet.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly Icon?: LucideIcon;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  label: string;
  closeLabel: string;
  actions: readonly MenuAction[];
  /** The button that opens it. */
  trigger: (open: () => void) => ReactNode;
}

const useStyles = makeStyles(({ colors }) => ({
  action: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: space(12),
    paddingHorizontal: space(2),
    borderRadius: radius.control,
  },
  pressed: { backgroundColor: colors.sunken },
  disabled: { opacity: 0.45 },
}));

/** What else can be done with a thing: on a phone, from the bottom edge. */
export function Menu({ label, closeLabel, actions, trigger }: MenuProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {trigger(() => setIsOpen(true))}
      <Sheet title={label} closeLabel={closeLabel} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <View role="menu" aria-label={label}>
          {actions.map(({ id, label: name, Icon, isDanger, isDisabled = false, onAction }) => (
            <Pressable
              key={id}
              role="menuitem"
              aria-disabled={isDisabled}
              disabled={isDisabled}
              onPress={() => {
                setIsOpen(false);
                onAction();
              }}
              style={({ pressed }) => [
                styles.action,
                pressed && styles.pressed,
                isDisabled && styles.disabled,
              ]}
            >
              {Icon ? (
                <Icon size={20} strokeWidth={1.5} color={isDanger ? colors.act : colors.ink2} />
              ) : null}
              <Text tone={isDanger ? 'act' : 'ink'}>{name}</Text>
            </Pressable>
          ))}
        </View>
      </Sheet>
    </>
  );
}
