import { radius, space } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable, ScrollView, View } from 'react-native';

export interface OptionListProps {
  label: string;
  options: readonly { readonly id: string; readonly name: string }[];
  value: string | null;
  onChange: (id: string) => void;
  /** Side by side, to swipe along. */
  isRow?: boolean;
}

const useStyles = makeStyles(({ colors }) => ({
  whole: { gap: space(2) },
  frame: { flexGrow: 0 },
  list: { gap: space(2) },
  row: { gap: space(2), flexDirection: 'row' },
  option: {
    minHeight: space(11),
    justifyContent: 'center',
    paddingHorizontal: space(4),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.surface,
  },
  chosen: { borderColor: colors.ink, borderWidth: 2, backgroundColor: colors.sunken },
}));

/** One of several, all in sight. */
export function OptionList({ label, options, value, onChange, isRow = false }: OptionListProps) {
  const styles = useStyles();
  const items = options.map(({ id, name }) => (
    <Pressable
      key={id}
      role="radio"
      aria-checked={id === value}
      onPress={() => onChange(id)}
      style={[styles.option, id === value && styles.chosen]}
    >
      <Text weight={id === value ? 'medium' : 'regular'}>{name}</Text>
    </Pressable>
  ));
  return (
    <View style={styles.whole} role="radiogroup" aria-label={label}>
      <Text step="sm" weight="medium">
        {label}
      </Text>
      {isRow ? (
        <ScrollView
          horizontal
          showsHorizontalScrollIndicator={false}
          style={styles.frame}
          contentContainerStyle={styles.row}
        >
          {items}
        </ScrollView>
      ) : (
        <View style={styles.list}>{items}</View>
      )}
    </View>
  );
}
