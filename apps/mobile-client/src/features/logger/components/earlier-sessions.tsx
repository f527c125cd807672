import { space } from '@coachme/design-tokens/tokens';
import { bestSetOf, setsInShort } from '@coachme/domain/session/sets-in-short.rules';
import type { DeviceLiftSession } from '@coachme/mobile-core/execution/lifts';
import { roundedEstimate } from '@coachme/mobile-shell/use-record-value';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useExerciseFormats } from '../use-exercise-unit.tsx';

const useStyles = makeStyles(({ colors }) => ({
  best: { flexDirection: 'row', alignItems: 'baseline', gap: space(3), paddingBottom: space(3) },
  session: {
    gap: space(0.5),
    paddingVertical: space(3),
    borderTopWidth: 1,
    borderTopColor: colors.line,
  },
  head: { flexDirection: 'row', alignItems: 'baseline', gap: space(3) },
  date: { flex: 1 },
}));

/** Sessions of one exercise, newest first: the best of them, then each with its date, sets and estimate. */
export function EarlierSessions({ sessions }: { sessions: readonly DeviceLiftSession[] }) {
  const styles = useStyles();
  const t = useTranslations('lifts');
  const formats = useExerciseFormats();
  const words = {
    load: formats.weight,
    clock: formats.clock,
    at: (load: string, reps: string) => t('inShort.at', { load, reps }),
    reps: (reps: string) => t('inShort.reps', { reps }),
  };
  const best = bestSetOf(sessions);
  return (
    <>
      {best ? (
        <View style={styles.best}>
          <Text tone="ink3">{t('inShort.best')}</Text>
          <Text weight="semibold" isFigure>
            {setsInShort([best], words)}
          </Text>
        </View>
      ) : null}
      {sessions.map(({ workoutId, date, sets, e1rmKg }) => (
        <View key={workoutId} style={styles.session}>
          <View style={styles.head}>
            <Text step="sm" tone="ink3" style={styles.date}>
              {formats.date(date)}
            </Text>
            {e1rmKg === null ? null : (
              <Text step="sm" tone="ink3" isFigure>
                {t('e1rm', { value: formats.weight(roundedEstimate(e1rmKg)) })}
              </Text>
            )}
          </View>
          <Text isFigure>{setsInShort(sets, words)}</Text>
        </View>
      ))}
    </>
  );
}
