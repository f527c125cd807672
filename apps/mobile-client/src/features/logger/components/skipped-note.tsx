import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { Text } from '@coachme/ui-mobile/text';
import { StyleSheet } from 'react-native';
import { useTranslations } from 'use-intl';
import type { SkipReason } from '../rules/exercise-changes.rules.ts';

const styles = StyleSheet.create({
  words: { paddingHorizontal: space(4), paddingVertical: space(2) },
});

/** Says that an exercise is left out, and why; the way back is in its menu. */
export function SkippedNote({ reason }: { log: ExerciseLog; reason: SkipReason }) {
  const t = useTranslations('logger');
  return (
    <Text step="sm" tone="ink3" style={styles.words}>
      {t('skipped', { reason: t(`reasons.${reason}`) })}
    </Text>
  );
}
