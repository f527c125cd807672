import type { SetLog } from '@coachme/contracts/execution.words';
import { targetPx } from '@coachme/design-tokens/tokens';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';
import { type Field, leftToRight, typedOf } from '../rules/figures.rules.ts';
import { useExerciseUnit } from '../use-exercise-unit.tsx';

/** More than this does not fit beside the fields in the common size. */
const LONG_FIGURES = 6;

const useStyles = makeStyles(() => ({
  cell: { flex: 1, minWidth: 0, minHeight: targetPx, justifyContent: 'center' },
}));

/** What was done in this place last time; a touch takes it over. */
export function LastTimeCell(props: {
  lastTime: SetLog | null;
  fields: readonly Field[];
  onUse: () => void;
}) {
  const { lastTime, fields, onUse } = props;
  const styles = useStyles();
  const unit = useExerciseUnit();
  const t = useTranslations('logger');
  const figures = lastTime ? fields.map((field) => typedOf(lastTime, field, unit)) : [];
  const isLong = figures.join('').length > LONG_FIGURES;
  const written = leftToRight(figures.filter((figure) => figure !== '').join(' × '));
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
