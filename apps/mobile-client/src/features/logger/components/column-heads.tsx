import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useIsNarrow } from '@coachme/ui-mobile/use-is-narrow';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import type { Field } from '../rules/figures.rules.ts';
import { useExerciseFormats } from '../use-exercise-unit.tsx';
import { rowCells } from './row-cells.ts';

const useStyles = makeStyles(() => ({
  row: { flexDirection: 'row', gap: rowCells.gapPx, paddingHorizontal: rowCells.edgePx },
  mark: { width: rowCells.markPx },
  last: { flex: 1, minWidth: 0 },
  figures: { flexDirection: 'row', width: rowCells.figuresPx, gap: rowCells.gapPx },
  wide: { flex: 1 },
  figure: { flex: 1 },
  rpe: { width: rowCells.rpePx },
  check: { width: rowCells.checkPx },
}));

/** What the columns are. Every field says its own name, so a screen reader need not hear this. */
export function ColumnHeads({ fields }: { fields: readonly Field[] }) {
  const styles = useStyles();
  const t = useTranslations('logger.columns');
  const { weightLabel } = useExerciseFormats();
  const isNarrow = useIsNarrow();
  const maxFontSizeMultiplier = rowCells.largestLetters;
  const head = { step: 'xs', tone: 'ink3', numberOfLines: 1, maxFontSizeMultiplier } as const;
  return (
    <View aria-hidden style={styles.row}>
      <Text {...head} align="center" style={styles.mark}>
        {t('set')}
      </Text>
      {isNarrow ? null : (
        <Text {...head} style={styles.last}>
          {t('lastTime')}
        </Text>
      )}
      <View style={[styles.figures, isNarrow && styles.wide]}>
        {fields.map((field) => (
          <Text key={field} {...head} align="center" style={styles.figure}>
            {field === 'load' ? weightLabel : t(field)}
          </Text>
        ))}
      </View>
      <Text {...head} align="center" style={styles.rpe}>
        {t('rpe')}
      </Text>
      <View style={styles.check} />
    </View>
  );
}
