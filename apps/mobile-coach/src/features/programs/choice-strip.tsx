import { radius, space } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Plus } from 'lucide-react-native';
import { Pressable, ScrollView, View } from 'react-native';

export interface ChoiceStripProps {
  label: string;
  choices: readonly { readonly id: string; readonly label: string }[];
  value: string;
  /** Told the place in the strip. */
  onChange: (place: number) => void;
  add?: { readonly label: string; readonly onPress: () => void };
}

const useStyles = makeStyles(({ colors }) => ({
  frame: { flexGrow: 0 },
  strip: { gap: space(2) },
  places: { flexDirection: 'row', gap: space(2) },
  choice: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(1),
    minHeight: space(11),
    paddingHorizontal: space(4),
    borderRadius: radius.control,
    borderWidth: 1,
    borderColor: colors.edge,
    backgroundColor: colors.surface,
  },
  chosen: { borderColor: colors.ink, backgroundColor: colors.sunken },
  add: { borderStyle: 'dashed' },
}));

/** A row of places to swipe along, one of them open. */
export function ChoiceStrip({ label, choices, value, onChange, add }: ChoiceStripProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  return (
    <ScrollView
      horizontal
      showsHorizontalScrollIndicator={false}
      style={styles.frame}
      contentContainerStyle={styles.strip}
    >
      <View role="tablist" aria-label={label} style={styles.places}>
        {choices.map((choice, place) => {
          const isChosen = choice.id === value;
          return (
            <Pressable
              key={choice.id}
              role="tab"
              aria-selected={isChosen}
              onPress={() => onChange(place)}
              style={[styles.choice, isChosen && styles.chosen]}
            >
              <Text step="sm" weight="medium" tone={isChosen ? 'ink' : 'ink2'}>
                {choice.label}
              </Text>
            </Pressable>
          );
        })}
      </View>
      {add ? (
        <Pressable role="button" onPress={add.onPress} style={[styles.choice, styles.add]}>
          <Plus size={16} strokeWidth={1.5} color={colors.ink2} />
          <Text step="sm" tone="ink2">
            {add.label}
          </Text>
        </Pressable>
      ) : null}
    </ScrollView>
  );
}
