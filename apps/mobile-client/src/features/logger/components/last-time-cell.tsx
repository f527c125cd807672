import type { SetLog } from '@coachme/contracts/execution.words';
import { space, targetPx } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { type Field, leftToRight, typedOf } from '../rules/figures.rules.ts';
import { useExerciseUnit } from '../use-exercise-unit.tsx';
import { rowCells } from './row-cells.ts';

/** More than this does not fit beside the fields in the common size. */
const LONG_FIGURES = 6;

const useStyles = makeStyles(() => ({
  cell: { flex: 1, minWidth: 0, minHeight: targetPx, justifyContent: 'center' },
  line: {
    alignSelf: 'flex-start',
    minHeight: targetPx,
    justifyContent: 'center',
    marginTop: -space(2),
    marginStart: rowCells.edgePx + rowCells.markPx + rowCells.gapPx,
  },
}));

interface LastTimeProps {
  lastTime: SetLog | null;
  fields: readonly Field[];
  onUse: () => void;
}

/** What was done in this place last time; a touch takes it over. */
export function LastTimeCell({ lastTime, fields, onUse }: LastTimeProps) {
  const styles = useStyles();
  const t = useTranslations('logger');
  const { written, isLong } = useFiguresOf(lastTime, fields);
  if (!lastTime) {
    return (
      <View style={styles.cell}>
        <Text step="sm" tone="ink3">
          –
        </Text>
      </View>
    );
  }
  return (
    <Pressable
      role="button"
      aria-label={t('lastTimeUse', { figures: written })}
      onPress={onUse}
      style={styles.cell}
    >
      <Text step={isLong ? 'xs' : 'sm'} tone="ink3" isFigure numberOfLines={1}>
        {written}
      </Text>
    </Pressable>
  );
}

/** The same on a line of its own, where there is no room beside the fields; nothing where there was no last time. */
export function LastTimeLine({ lastTime, fields, onUse }: LastTimeProps) {
  const styles = useStyles();
  const t = useTranslations('logger');
  const { written } = useFiguresOf(lastTime, fields);
  if (!lastTime) return null;
  return (
    <Pressable
      role="button"
      aria-label={t('lastTimeUse', { figures: written })}
      onPress={onUse}
      style={styles.line}
    >
      <Text step="sm" tone="ink3" isFigure>
        {t('columns.lastTime')} {written}
      </Text>
    </Pressable>
  );
}

function useFiguresOf(lastTime: SetLog | null, fields: readonly Field[]) {
  const unit = useExerciseUnit();
  const figures = lastTime ? fields.map((field) => typedOf(lastTime, field, unit)) : [];
  return {
    written: leftToRight(figures.filter((figure) => figure !== '').join(' × ')),
    isLong: figures.join('').length > LONG_FIGURES,
  };
}
