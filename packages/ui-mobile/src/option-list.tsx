import { radius, space } from '@coachme/design-tokens/tokens';
import { Check } from 'lucide-react-native';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';
import { useTheme } from './theme-provider.tsx';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second line, where the name alone does not tell. */
  readonly description?: string;
  readonly isDisabled?: boolean;
}

export interface OptionListProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: Id | null;
  onChoose: (id: Id) => void;
}

const useStyles = makeStyles(({ colors }) => ({
  option: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: space(12),
    paddingHorizontal: space(2),
    paddingVertical: space(2),
    borderRadius: radius.control,
  },
  pressed: { backgroundColor: colors.sunken },
  disabled: { opacity: 0.45 },
  words: { flex: 1, minWidth: 0 },
  mark: { width: space(5) },
}));

/** What there is to choose, one a line; the chosen one has a tick. */
export function OptionList<Id extends string>(props: OptionListProps<Id>) {
  const { label, options, value, onChoose } = props;
  const styles = useStyles();
  const { colors } = useTheme();
  return (
    <View role="radiogroup" aria-label={label}>
      {options.map(({ id, label: name, description, isDisabled = false }) => (
        <Pressable
          key={id}
          role="radio"
          aria-checked={id === value}
          aria-disabled={isDisabled}
          disabled={isDisabled}
          onPress={() => onChoose(id)}
          style={({ pressed }) => [
            styles.option,
            pressed && styles.pressed,
            isDisabled && styles.disabled,
          ]}
        >
          <View style={styles.words}>
            <Text weight={id === value ? 'medium' : 'regular'}>{name}</Text>
            {description === undefined ? null : (
              <Text step="sm" tone="ink3">
                {description}
              </Text>
            )}
          </View>
          <View style={styles.mark}>
            {id === value ? <Check size={18} strokeWidth={2} color={colors.ink} /> : null}
          </View>
        </Pressable>
      ))}
    </View>
  );
}
