import { radius, space } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable, ScrollView, View } from 'react-native';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** A second line, where the name alone does not tell. */
  readonly description?: string;
}

export interface OptionListProps<Id extends string> {
  label: string;
  options: readonly Choice<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  /** Side by side, to swipe along. */
  isRow?: boolean;
  /** Whether it was to be answered and is not; whoever says so in words stands where the eye is. */
  isMissing?: boolean;
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
  missing: { borderColor: colors.act },
  described: { paddingVertical: space(2), gap: space(0.5) },
  chosen: { borderColor: colors.ink, borderWidth: 2, backgroundColor: colors.sunken },
}));

/** One of several, all in sight. */
export function OptionList<Id extends string>(props: OptionListProps<Id>) {
  const { label, options, value, onChange, isRow = false, isMissing = false } = props;
  const styles = useStyles();
  const items = options.map(({ id, name, description }) => (
    <Pressable
      key={id}
      role="radio"
      aria-checked={id === value}
      onPress={() => onChange(id)}
      style={[
        styles.option,
        description === undefined ? null : styles.described,
        isMissing && styles.missing,
        id === value && styles.chosen,
      ]}
    >
      <Text weight={id === value ? 'medium' : 'regular'}>{name}</Text>
      {description === undefined ? null : (
        <Text step="sm" tone="ink2">
          {description}
        </Text>
      )}
    </Pressable>
  ));
  return (
    <View style={styles.whole} role="radiogroup" aria-label={label}>
      <Text step="sm" weight="medium" tone={isMissing ? 'act' : 'ink'}>
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
