import {
  type BodySide,
  bodyBox,
  bodyOutline,
  type MuscleName,
  musclesSeenFrom,
} from '@coachme/design-tokens/muscle-paths';
import { space } from '@coachme/design-tokens/tokens';
import { StyleSheet, View } from 'react-native';
import Svg, { Path } from 'react-native-svg';
import { useTheme } from './theme-provider.tsx';

export interface MuscleMapProps {
  primary: readonly MuscleName[];
  secondary?: readonly MuscleName[];
  /** In place of the two: how dark each muscle is, 0 to 1. */
  shade?: Readonly<Partial<Record<MuscleName, number>>>;
  /** The muscles in words. */
  label: string;
  sides?: readonly BodySide[];
  heightPx?: number;
}

const styles = StyleSheet.create({ figures: { flexDirection: 'row', gap: space(2) } });

/** What was trained at all must be told from what was not. */
const LIGHTEST = 0.2;

/** Which muscles an exercise asks for: full ink for the main ones, fainter for those that help. */
export function MuscleMap({ primary, secondary = [], label, ...props }: MuscleMapProps) {
  const { sides = ['front', 'back'], heightPx = 120 } = props;
  const { colors } = useTheme();
  const paint = (muscle: MuscleName) => {
    const dark = props.shade?.[muscle] ?? 0;
    if (dark > 0) return { fill: colors.ink, opacity: LIGHTEST + (1 - LIGHTEST) * dark };
    if (primary.includes(muscle)) {
      return { fill: colors.ink, opacity: 1 };
    }
    return secondary.includes(muscle)
      ? { fill: colors.ink, opacity: 0.4 }
      : { fill: colors.surface, opacity: 0.45 };
  };
  return (
    <View role="img" aria-label={label} style={styles.figures}>
      {sides.map((side) => (
        <Svg
          key={side}
          height={heightPx}
          width={(heightPx * bodyBox.width) / bodyBox.height}
          viewBox={`0 0 ${bodyBox.width} ${bodyBox.height}`}
        >
          <Path d={bodyOutline} fill={colors.line} />
          {musclesSeenFrom(side).map(({ muscle, path }) => (
            <Path key={path} d={path} {...paint(muscle)} />
          ))}
        </Svg>
      ))}
    </View>
  );
}
