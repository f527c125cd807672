import type { Workout } from '@coachme/contracts/execution.words';
import { Button } from '@coachme/ui-mobile/button';
import { makeStyles } from '@coachme/ui-mobile/make-styles';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { View } from 'react-native';
import { useTranslations } from 'use-intl';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { Dock } from './components/dock.tsx';
import { ExerciseList } from './components/exercise-list.tsx';
import { MissingSession } from './components/missing-session.tsx';
import { SessionHeader } from './components/session-header.tsx';
import { LoggerSheets } from './components/sheets.tsx';
import { progressOf } from './rules/finish.rules.ts';
import { useAwake } from './use-awake.ts';
import { useExerciseFacts } from './use-exercise-facts.ts';
import { type Changes, useLogger } from './use-logger.ts';
import { useNamedSession } from './use-named-session.ts';
import { useOpenWorkout } from './use-open-workout.ts';
import { usePlan } from './use-plan.ts';
import type { Before } from './use-rows.ts';

const useStyles = makeStyles(({ colors }) => ({
  screen: { flex: 1, backgroundColor: colors.paper },
}));

/** A session as it is trained, one exercise a card. */
export function LoggerScreen({ workoutId }: { workoutId: string }) {
  const { reading, isKept, ...changes } = useOpenWorkout(workoutId);
  if (reading.step === 'missing') return <MissingSession />;
  if (reading.step === 'reading') return null;
  return <PlannedSession workout={reading.workout} changes={changes} isKept={isKept} />;
}

/** Waits for the plan and for what is known of its exercises: until they are there, no tick can be right. */
function PlannedSession({ workout, changes, isKept }: Omit<OpenSessionProps, 'before'>) {
  const plan = usePlan(workout.scheduledDayId);
  const factsOf = useExerciseFacts(workout);
  const shown = useNamedSession(workout, factsOf);
  if (plan === null || factsOf === null) return null;
  const before = { plan, factsOf };
  return <OpenSession workout={shown} before={before} changes={changes} isKept={isKept} />;
}

interface OpenSessionProps {
  workout: Workout;
  before: Before;
  changes: Changes;
  isKept: boolean;
}

function OpenSession({ workout, before, changes, isKept }: OpenSessionProps) {
  const styles = useStyles();
  const t = useTranslations('logger');
  const logger = useLogger(workout, before, changes);
  useAwake();
  const { done, all } = progressOf(workout);
  const above = isKept ? (
    <SyncLine />
  ) : (
    <Text role="alert" step="sm" tone="act">
      {t('notKept')}
    </Text>
  );
  return (
    <View role="main" style={styles.screen}>
      <SessionHeader
        title={workout.title}
        startedAt={workout.startedAt}
        endedAt={workout.endedAt}
        done={done}
        all={all}
        onBack={() => (router.canGoBack() ? router.back() : router.replace('/'))}
        onOptions={() => logger.actions.open({ kind: 'session' })}
      />
      <ExerciseList
        logger={logger}
        above={above}
        below={<FinishButton workout={workout} isDone={done > 0 && done === all} />}
      />
      <Dock logger={logger} />
      <LoggerSheets logger={logger} />
    </View>
  );
}

/** The way out: the one thing to press once everything is ticked. A finished session is only corrected. */
function FinishButton({ workout, isDone }: { workout: Workout; isDone: boolean }) {
  const t = useTranslations('logger');
  const words = useTranslations('words.actions');
  if (workout.exercises.length === 0) return null;
  if (workout.endedAt !== null) {
    return (
      <Button
        look="primary"
        size="large"
        label={words('done')}
        onPress={() => router.dismissTo(`/history/${workout.id}`)}
      />
    );
  }
  return (
    <Button
      look={isDone ? 'primary' : 'secondary'}
      size="large"
      label={t('finish')}
      onPress={() => router.push(`/workout/${workout.id}/finish`)}
    />
  );
}
