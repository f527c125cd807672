import { space, targetPx } from '@coachme/design-tokens/tokens';
import type { ReactNode } from 'react';
import { Pressable, ScrollView, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** What the chosen tab shows. */
  children: ReactNode;
}

const useStyles = makeStyles(({ colors }) => ({
  frame: { gap: space(4) },
  row: { gap: space(5), borderBottomWidth: 1, borderBottomColor: colors.line, flexGrow: 1 },
  tab: {
    minHeight: targetPx,
    minWidth: targetPx,
    justifyContent: 'center',
    borderBottomWidth: 2,
    borderBottomColor: 'transparent',
  },
  here: { borderBottomColor: colors.ink },
}));

/** Views of one thing, one at a time, on the same screen. The places of the app are a `TabsBar`. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, children }: TabsProps<Id>) {
  const styles = useStyles();
  return (
    <View style={styles.frame}>
      <ScrollView
        horizontal
        role="tablist"
        aria-label={label}
        showsHorizontalScrollIndicator={false}
        contentContainerStyle={styles.row}
      >
        {tabs.map(({ id, label: name }) => (
          <Pressable
            key={id}
            role="tab"
            aria-selected={id === value}
            onPress={() => onChange(id)}
            style={[styles.tab, id === value && styles.here]}
          >
            <Text step="sm" weight="medium" tone={id === value ? 'ink' : 'ink3'}>
              {name}
            </Text>
          </Pressable>
        ))}
      </ScrollView>
      <View role="tabpanel" aria-label={tabs.find(({ id }) => id === value)?.label}>
        {children}
      </View>
    </View>
  );
}
