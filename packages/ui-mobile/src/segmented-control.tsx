import { radius, space } from '@coachme/design-tokens/tokens';
import { Pressable, View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

export interface SegmentedControlProps<Id extends string> {
  label: string;
  segments: readonly Segment<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

const useStyles = makeStyles(({ colors }) => ({
  frame: {
    flexDirection: 'row',
    padding: space(1),
    gap: space(1),
    borderRadius: radius.control,
    backgroundColor: colors.sunken,
    borderWidth: 1,
    borderColor: colors.line,
  },
  segment: {
    flex: 1,
    minHeight: space(11),
    paddingHorizontal: space(2),
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: radius.control - 2,
  },
  chosen: { backgroundColor: colors.surface, borderWidth: 1, borderColor: colors.ink },
}));

/** One of two to four short words. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, value, onChange } = props;
  const styles = useStyles();
  return (
    <View role="radiogroup" aria-label={label} style={styles.frame}>
      {segments.map((segment) => {
        const isChosen = segment.id === value;
        return (
          <Pressable
            key={segment.id}
            role="radio"
            aria-checked={isChosen}
            onPress={() => onChange(segment.id)}
            style={[styles.segment, isChosen && styles.chosen]}
          >
            <Text
              step="sm"
              weight="medium"
              tone={isChosen ? 'ink' : 'ink2'}
              align="center"
              maxFontSizeMultiplier={1.3}
            >
              {segment.label}
            </Text>
          </Pressable>
        );
      })}
    </View>
  );
}
