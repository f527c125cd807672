import type { ExerciseLog, SetLog } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Check, Minus } from 'lucide-react-native';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';

const useStyles = makeStyles(({ colors }) => ({
  block: { gap: space(1) },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: space(11),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  kind: { flex: 1 },
}));

/** One exercise of a session with its sets as they were done. */
export function ExerciseBlock({ log }: { log: ExerciseLog }) {
  const styles = useStyles();
  const t = useTranslations('history');
  return (
    <View style={styles.block}>
      <Text weight="semibold" role="heading" aria-level={2}>
        {log.exerciseName}
      </Text>
      {log.skippedReason === null ? null : (
        <Text step="sm" tone="ink2">
          {t('skipped', { reason: t(`reasons.${log.skippedReason}`) })}
        </Text>
      )}
      {log.notes === '' ? null : <Text tone="ink2">{log.notes}</Text>}
      {log.sets.map((set, index) => (
        <SetRow key={set.id} set={set} number={index + 1} />
      ))}
    </View>
  );
}

function SetRow({ set, number }: { set: SetLog; number: number }) {
  const styles = useStyles();
  const t = useTranslations('history');
  const kinds = useTranslations('words.setKinds');
  const formats = useFormats();
  const { colors } = useTheme();
  return (
    <View style={styles.row}>
      <Text tone="ink3" isFigure>
        {formats.number(number)}
      </Text>
      <Text step="sm" tone="ink3" style={styles.kind}>
        {set.kind === 'working' ? '' : kinds(set.kind)}
      </Text>
      <Performed set={set} />
      {set.isCompleted ? (
        <Check size={18} strokeWidth={2} color={colors.onTrack} />
      ) : (
        <Minus size={18} strokeWidth={2} color={colors.ink3} aria-label={t('notDone')} />
      )}
    </View>
  );
}

function Performed({ set }: { set: SetLog }) {
  const t = useTranslations('today');
  const formats = useFormats();
  const parts = [
    ...(set.loadKg === null ? [] : [formats.weight(set.loadKg)]),
    ...(set.reps === null ? [] : [`× ${formats.number(set.reps)}`]),
    ...(set.durationSeconds === null ? [] : [formats.clock(set.durationSeconds)]),
    ...(set.distanceMeters === null ? [] : [`${formats.number(set.distanceMeters)} m`]),
  ];
  return (
    <>
      <Text weight="medium" isFigure tone={set.isCompleted ? 'ink' : 'ink3'}>
        {parts.join(' ')}
      </Text>
      {set.rpe === null ? null : (
        <Text step="sm" tone="ink3" isFigure>
          {t('atRpe', { rpe: formats.number(set.rpe) })}
        </Text>
      )}
    </>
  );
}
