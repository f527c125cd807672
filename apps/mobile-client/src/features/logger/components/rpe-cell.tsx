import { radius, targetPx } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable } from 'react-native';
import { useTranslations } from 'use-intl';
import { rowCells } from './row-cells.ts';

const useStyles = makeStyles(({ colors }) => ({
  cell: {
    width: rowCells.rpePx,
    minHeight: targetPx,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: radius.control,
    borderWidth: 2,
    borderColor: 'transparent',
    backgroundColor: colors.sunken,
  },
  editing: { borderColor: colors.ink, backgroundColor: colors.surface },
  done: { backgroundColor: 'transparent' },
}));

export interface RpeCellProps {
  rpe: number | null;
  /** What the plan asks for, shown faintly: effort is for the person to say. */
  asked: number | null;
  isDone: boolean;
  isEditing: boolean;
  onPress: () => void;
}

/** How hard the set was. */
export function RpeCell({ rpe, asked, isDone, isEditing, onPress }: RpeCellProps) {
  const styles = useStyles();
  const t = useTranslations('logger.fields');
  const figure = rpe ?? (isDone ? null : asked);
  const nameOf = (said: number | null, shown: number | null) => {
    if (said !== null) return `${t('rpe')} ${said}`;
    return shown === null ? t('rpe') : t('rpeAsked', { rpe: shown });
  };
  return (
    <Pressable
      role="button"
      aria-label={nameOf(rpe, figure)}
      onPress={onPress}
      style={[styles.cell, isDone && styles.done, isEditing && styles.editing]}
    >
      <Text
        weight={rpe === null ? 'regular' : 'medium'}
        tone={rpe === null ? 'ink3' : 'ink'}
        isFigure
        maxFontSizeMultiplier={rowCells.largestLetters}
      >
        {figure === null ? '–' : String(figure)}
      </Text>
    </Pressable>
  );
}
