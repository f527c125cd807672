import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';

export interface PlateStackProps {
  /** One side of the bar from the collar outward, in the unit shown. */
  plates: readonly number[];
  /** The plates in words: `20, 10 and 2.5 kg a side`. */
  label: string;
  /** The heaviest plate the person owns, drawn full height. */
  heaviest: number;
}

const fullHeightPx = 72;
const leastHeightPx = 28;

const useStyles = makeStyles(({ colors }) => ({
  bar: { flexDirection: 'row', alignItems: 'center', gap: 3 },
  sleeve: { width: 28, height: 8, backgroundColor: colors.edge },
  collar: { width: 6, height: 20, borderRadius: 2, backgroundColor: colors.ink3 },
  end: { width: 20, height: 8, borderTopEndRadius: 2, borderBottomEndRadius: 2 },
  plate: {
    minWidth: 26,
    paddingHorizontal: 2,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: 4,
    borderWidth: 1,
    borderColor: colors.ink,
    backgroundColor: colors.surface,
  },
}));

/** One side of a loaded bar, drawn as it stands in the rack: heavier is taller. */
export function PlateStack({ plates, label, heaviest }: PlateStackProps) {
  const styles = useStyles();
  const heightOf = (plate: number) =>
    leastHeightPx + (fullHeightPx - leastHeightPx) * Math.sqrt(Math.min(1, plate / heaviest));
  return (
    <View role="img" aria-label={label} style={styles.bar}>
      <View style={styles.sleeve} />
      <View style={styles.collar} />
      {plates.map((plate, index) => (
        // Plates of one weight are alike; their place on the bar is all that tells them apart.
        <View key={`${plate}-${index + 1}`} style={[styles.plate, { height: heightOf(plate) }]}>
          <Text step="xs" weight="medium" isFigure>
            {String(plate)}
          </Text>
        </View>
      ))}
      <View style={[styles.sleeve, styles.end]} />
    </View>
  );
}
