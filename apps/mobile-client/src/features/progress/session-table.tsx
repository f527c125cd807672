import { space } from '@coachme/design-tokens/tokens';
import type { DeviceLiftSession } from '@coachme/mobile-core/execution/lifts';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { roundedEstimate } from '@coachme/mobile-shell/use-record-value';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { Pressable, View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: space(12),
    paddingVertical: space(2),
    borderTopWidth: 1,
    borderTopColor: colors.line,
  },
  words: { flex: 1, minWidth: 0 },
}));

/** Every session of an exercise with its sets; each opens the whole session. */
export function SessionTable({ sessions }: { sessions: readonly DeviceLiftSession[] }) {
  const styles = useStyles();
  const t = useTranslations('lifts');
  const formats = useFormats();
  const setsOf = ({ sets }: DeviceLiftSession) =>
    sets
      .filter(({ kind }) => kind !== 'warm-up')
      .map(({ loadKg, reps, durationSeconds }) => {
        const load = loadKg === null ? null : formats.weightFigure(loadKg);
        const done = durationSeconds === null ? reps : formats.clock(durationSeconds);
        return [load, done].filter((part) => part !== null).join(' × ');
      })
      .join(', ');
  return (
    <View>
      {sessions.map((session) => (
        <Pressable
          key={session.workoutId}
          role="link"
          onPress={() => router.push(`/history/${session.workoutId}`)}
          style={styles.row}
        >
          <View style={styles.words}>
            <Text weight="medium">{formats.date(session.date)}</Text>
            <Text step="sm" tone="ink2" isFigure>
              {`\u2066${setsOf(session)}\u2069`}
            </Text>
          </View>
          {session.e1rmKg === null ? null : (
            <Text step="sm" isFigure>
              {t('e1rm', { value: formats.weight(roundedEstimate(session.e1rmKg)) })}
            </Text>
          )}
        </Pressable>
      ))}
    </View>
  );
}
