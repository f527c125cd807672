import { radius, space } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Check } from 'lucide-react-native';
import { Pressable, View } from 'react-native';

export interface ChoiceListProps<Id extends string | number> {
  label: string;
  choices: readonly { readonly id: Id; readonly label: string }[];
  chosen: readonly Id[];
  onToggle: (id: Id) => void;
  /** Whether one choice takes the place of the other. */
  isSingle?: boolean;
}

const useStyles = makeStyles(({ colors }) => ({
  list: { gap: space(2) },
  choice: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: space(14),
    paddingHorizontal: space(4),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
  },
  chosen: { borderColor: colors.ink },
  words: { flex: 1 },
  box: {
    width: space(6),
    height: space(6),
    borderRadius: 6,
    borderWidth: 1,
    borderColor: colors.edge,
    alignItems: 'center',
    justifyContent: 'center',
  },
  round: { borderRadius: space(3) },
  ticked: { backgroundColor: colors.ink, borderColor: colors.ink },
}));

/** Answers as large as a thumb. */
export function ChoiceList<Id extends string | number>(props: ChoiceListProps<Id>) {
  const { label, choices, chosen, onToggle, isSingle = false } = props;
  const styles = useStyles();
  const { colors } = useTheme();
  return (
    <View role={isSingle ? 'radiogroup' : 'group'} aria-label={label} style={styles.list}>
      {choices.map((choice) => {
        const isChosen = chosen.includes(choice.id);
        return (
          <Pressable
            key={choice.id}
            role={isSingle ? 'radio' : 'checkbox'}
            aria-checked={isChosen}
            aria-label={choice.label}
            onPress={() => onToggle(choice.id)}
            style={[styles.choice, isChosen && styles.chosen]}
          >
            <Text weight={isChosen ? 'medium' : 'regular'} style={styles.words}>
              {choice.label}
            </Text>
            <View style={[styles.box, isSingle && styles.round, isChosen && styles.ticked]}>
              {isChosen ? <Check size={16} strokeWidth={2.5} color={colors.paper} /> : null}
            </View>
          </Pressable>
        );
      })}
    </View>
  );
}
