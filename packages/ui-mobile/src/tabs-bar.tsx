import { space } from '@coachme/design-tokens/tokens';
import type { LucideIcon } from 'lucide-react-native';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface TabsBarItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly Icon: LucideIcon;
}

export interface TabsBarProps<Id extends string> {
  label: string;
  items: readonly TabsBarItem<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** What the phone keeps for itself at the bottom. */
  insetBottomPx?: number;
}

const useStyles = makeStyles(({ colors }) => ({
  bar: {
    flexDirection: 'row',
    borderTopWidth: 1,
    borderTopColor: colors.line,
    backgroundColor: colors.paper,
  },
  tab: { flex: 1, minHeight: space(14), alignItems: 'center', justifyContent: 'center', gap: 2 },
  mark: { width: space(6), height: 2, backgroundColor: 'transparent', marginBottom: space(1) },
  marked: { backgroundColor: colors.ink },
}));

/** The few places of the app, along the bottom edge. */
export function TabsBar<Id extends string>(props: TabsBarProps<Id>) {
  const { label, items, value, onChange, insetBottomPx = 0 } = props;
  const styles = useStyles();
  const { colors } = useTheme();
  return (
    <View role="tablist" aria-label={label} style={[styles.bar, { paddingBottom: insetBottomPx }]}>
      {items.map(({ id, label: name, Icon }) => {
        const isHere = id === value;
        return (
          <Pressable
            key={id}
            role="tab"
            aria-selected={isHere}
            onPress={() => onChange(id)}
            style={styles.tab}
          >
            <View style={[styles.mark, isHere && styles.marked]} />
            <Icon size={22} strokeWidth={1.5} color={isHere ? colors.ink : colors.ink3} />
            <Text
              step="xs"
              weight="medium"
              tone={isHere ? 'ink' : 'ink3'}
              numberOfLines={1}
              maxFontSizeMultiplier={1.3}
            >
              {name}
            </Text>
          </Pressable>
        );
      })}
    </View>
  );
}
