import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { useIsNarrow } from '@coachme/ui-mobile/use-is-narrow';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { typedOf } from '../rules/figures.rules.ts';
import type { SetPlace } from '../rules/set-changes.rules.ts';
import { useExerciseUnit } from '../use-exercise-unit.tsx';
import { FigureCell } from './figure-cell.tsx';
import { rowCells } from './row-cells.ts';
import type { SetRowProps } from './set-row.tsx';

const useStyles = makeStyles(() => ({
  figures: { flexDirection: 'row', width: rowCells.figuresPx, gap: rowCells.gapPx },
  wide: { flex: 1 },
}));

/** The figures of a set in the columns of its exercise. */
export function Figures({
  view,
  fields,
  editing,
  actions,
  place,
}: SetRowProps & { place: SetPlace }) {
  const styles = useStyles();
  const unit = useExerciseUnit();
  const t = useTranslations('logger.fields');
  const isNarrow = useIsNarrow();
  return (
    <View style={[styles.figures, isNarrow && styles.wide]}>
      {fields.map((field) => {
        const isEditing = editing?.field === field;
        const isTyping = isEditing && !editing.isFresh;
        return (
          <FigureCell
            key={field}
            label={t(field)}
            value={isTyping ? editing.typed : typedOf(view.set, field, unit)}
            placeholder={typedOf(view.target, field, unit) || '–'}
            isEditing={isEditing}
            isDone={view.set.isCompleted}
            onOpen={() => actions.edit(place, field)}
            onType={(text) => actions.type(text)}
            onNext={() => actions.editNext()}
          />
        );
      })}
    </View>
  );
}
