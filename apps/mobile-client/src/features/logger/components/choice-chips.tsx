import { radius, space, targetPx } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable, View } from 'react-native';

export interface ChoiceChipsProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: readonly Id[];
  /** Whether several may be chosen at once. */
  readonly isSeveral?: boolean;
  readonly onPress: (id: Id) => void;
}

const useStyles = makeStyles(({ colors }) => ({
  frame: { gap: space(2) },
  choices: { flexDirection: 'row', flexWrap: 'wrap', gap: space(2) },
  choice: {
    minHeight: targetPx,
    justifyContent: 'center',
    paddingHorizontal: space(3),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
  },
  chosen: { backgroundColor: colors.ink, borderColor: colors.ink },
}));

/** A few words to choose from, each as large as a thumb. */
export function ChoiceChips<Id extends string>(props: ChoiceChipsProps<Id>) {
  const { label, choices, chosen, isSeveral = false, onPress } = props;
  const styles = useStyles();
  return (
    <View style={styles.frame}>
      <Text step="sm" weight="medium">
        {label}
      </Text>
      <View role={isSeveral ? 'group' : 'radiogroup'} aria-label={label} style={styles.choices}>
        {choices.map((choice) => {
          const isChosen = chosen.includes(choice.id);
          return (
            <Pressable
              key={choice.id}
              role={isSeveral ? 'checkbox' : 'radio'}
              aria-checked={isChosen}
              onPress={() => onPress(choice.id)}
              style={[styles.choice, isChosen && styles.chosen]}
            >
              <Text step="sm" weight="medium" tone={isChosen ? 'paper' : 'ink'}>
                {choice.label}
              </Text>
            </Pressable>
          );
        })}
      </View>
    </View>
  );
}
