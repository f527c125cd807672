import type { Workout } from '@coachme/contracts/execution.words';
import { Screen } from '@coachme/mobile-shell/screen';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SyncLine } from '../../app-shell/sync-line.tsx';
import { FeedbackForm } from './components/feedback-form.tsx';
import { MissingSession } from './components/missing-session.tsx';
import { PlaceChoice } from './components/place-choice.tsx';
import { SessionRecords } from './components/session-records.tsx';
import { SummaryFigures } from './components/summary-figures.tsx';
import { endOf, finishWorkout, resultOf, withFeedback } from './rules/finish.rules.ts';
import { type Change, useOpenWorkout } from './use-open-workout.ts';
import { useRest } from './use-rest.ts';

/** What the session came to, and what the person says about it, before it is done. */
export function FinishScreen({ workoutId }: { workoutId: string }) {
  const { reading, change } = useOpenWorkout(workoutId);
  if (reading.step === 'missing') return <MissingSession />;
  if (reading.step === 'reading') return null;
  return <Finishing workout={reading.workout} change={change} />;
}

function Finishing(props: { workout: Workout; change: (make: Change) => Workout | null }) {
  const { workout, change } = props;
  const t = useTranslations('logger.summary');
  const rest = useRest(workout.id, { title: '' });
  // The words to the coach do not lengthen the session.
  const [endedAtMs] = useState(() => endOf(workout, Date.now()));
  const result = resultOf(workout, endedAtMs);
  const back = () =>
    router.canGoBack() ? router.back() : router.replace(`/workout/${workout.id}`);

  function save(): void {
    rest.skip();
    change((now) => finishWorkout(now, endedAtMs));
    router.dismissTo('/');
  }

  if (result.setCount === 0) {
    return (
      <Screen>
        <EmptyState
          title={t('nothing')}
          description={t('nothingBody')}
          action={<Button label={t('back')} onPress={back} />}
        />
      </Screen>
    );
  }
  const openCount = result.plannedSetCount - result.plannedDoneCount;
  return (
    <Screen
      title={workout.title}
      above={<SyncLine />}
      footer={
        <>
          <Button look="primary" size="large" label={t('save')} onPress={save} />
          <Button look="quiet" label={t('back')} onPress={back} />
        </>
      }
    >
      <SummaryFigures workout={workout} result={result} />
      {openCount > 0 ? (
        <Text step="sm" tone="ink2">
          {t('open', { count: openCount })}
        </Text>
      ) : null}
      <SessionRecords workout={workout} />
      <PlaceChoice
        workout={workout}
        onChange={(branchId) => change((now) => ({ ...now, branchId }))}
      />
      <FeedbackForm
        feedback={workout.feedback}
        onChange={(said) => change((now) => withFeedback(now, said))}
      />
    </Screen>
  );
}
