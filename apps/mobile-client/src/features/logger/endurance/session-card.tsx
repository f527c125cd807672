import type { ExerciseLog } from '@coachme/contracts/execution.words';
import { space } from '@coachme/design-tokens/tokens';
import { brokenOff, stepNow } from '@coachme/domain/endurance/endurance-guide.rules';
import type { EnduranceSession } from '@coachme/domain/endurance/endurance-session.rules';
import { distanceWords } from '@coachme/i18n/endurance-words';
import { SessionDrawing } from '@coachme/mobile-shell/session-drawing';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { IconButton } from '@coachme/ui-mobile/icon-button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { useTheme } from '@coachme/ui-mobile/theme-provider';
import { Ellipsis } from 'lucide-react-native';
import { useState } from 'react';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { useThresholds } from '../../../app-shell/use-thresholds.ts';
import { SkippedNote } from '../components/skipped-note.tsx';
import { runOf, type SessionEntry, withEntry, withRun } from '../rules/endurance.rules.ts';
import type { Logger } from '../use-logger.ts';
import { DoneForm } from './done-form.tsx';
import { StepGuide } from './step-guide.tsx';

const useStyles = makeStyles(({ colors }) => ({
  card: {
    borderTopWidth: 1,
    borderBottomWidth: 1,
    borderColor: colors.line,
    backgroundColor: colors.surface,
    padding: space(4),
    gap: space(3),
  },
  head: { flexDirection: 'row', alignItems: 'center', gap: space(2) },
  name: { flex: 1 },
}));

export interface SessionCardProps {
  logger: Logger;
  log: ExerciseLog;
  session: EnduranceSession;
}

/** An endurance session in the log: led through step by step, then said how it went. */
export function SessionCard({ logger, log, session }: SessionCardProps) {
  const styles = useStyles();
  const { colors } = useTheme();
  const t = useTranslations('logger');
  const { workout, actions } = logger;
  const known = useThresholds(workout.localDate);
  const run = runOf(log);
  return (
    <View style={styles.card}>
      <View style={styles.head}>
        <Text weight="semibold" role="heading" aria-level={2} style={styles.name}>
          {log.exerciseName}
        </Text>
        <IconButton
          label={t('exerciseOptions', { exercise: log.exerciseName })}
          icon={<Ellipsis size={20} strokeWidth={1.5} color={colors.ink2} />}
          onPress={() => actions.open({ kind: 'exercise', exerciseLogId: log.id })}
        />
      </View>
      <SessionDrawing
        session={session}
        known={known}
        placeNow={run.stepStartedAtMs === null ? undefined : run.laps.length}
      />
      {log.skippedReason === null ? (
        <Doing logger={logger} log={log} session={session} known={known} />
      ) : (
        <SkippedNote log={log} reason={log.skippedReason} />
      )}
    </View>
  );
}

type DoingProps = SessionCardProps & { known: ReturnType<typeof useThresholds> };

function Doing({ logger, log, session, known }: DoingProps) {
  const t = useTranslations('endurance.guide');
  const [isLogging, setIsLogging] = useState(false);
  const isDone = log.sets[0]?.isCompleted === true;
  const isOver = stepNow(session, runOf(log)) === null;
  const save = (entry: SessionEntry) => {
    logger.change((now) => withEntry(now, log.id, { ...entry, nowMs: Date.now() }));
    setIsLogging(false);
  };
  const finish = () => {
    logger.change((now) => withRun(now, log.id, (run) => brokenOff(session, run, Date.now())));
    setIsLogging(true);
  };
  if (isDone && !isLogging) return <Done log={log} onChange={() => setIsLogging(true)} />;
  if (isDone || isOver || isLogging) return <DoneForm log={log} onSave={save} />;
  return (
    <>
      <StepGuide session={session} log={log} change={logger.change} known={known} />
      <Button look="quiet" label={t('finish')} onPress={finish} />
    </>
  );
}

function Done({ log, onChange }: { log: ExerciseLog; onChange: () => void }) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const [set] = log.sets;
  const beats = log.endurance?.averageHeartRate ?? null;
  const said = [
    set?.durationSeconds ? formats.clock(set.durationSeconds) : null,
    set?.distanceMeters ? distanceWords(set.distanceMeters, t, formats) : null,
    beats === null ? null : t('done.heartRate', { value: beats }),
    set?.rpe ? t('targets.rpe', { range: formats.number(set.rpe) }) : null,
  ].filter((word) => word !== null);
  return (
    <>
      <Text weight="medium" isFigure>
        {t('guide.saved')}: {said.join(' · ')}
      </Text>
      {set?.note ? <Text tone="ink2">{set.note}</Text> : null}
      <Button label={t('guide.change')} onPress={onChange} />
    </>
  );
}
