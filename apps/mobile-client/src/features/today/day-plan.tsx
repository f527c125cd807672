import type { Client } from '@coachme/contracts/clients.contract';
import type { DuePlan } from '@coachme/mobile-core/execution/local';
import type { DeviceWorkout } from '@coachme/mobile-core/execution/workout-row';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';
import { useSyncState } from '../../app-shell/device.tsx';
import { InProgressCard } from './in-progress-card.tsx';
import { MissedList } from './missed-list.tsx';
import { RestDay } from './rest-day.tsx';
import { planState } from './today.rules.ts';
import { useStart } from './use-start.ts';
import { WorkoutCard } from './workout-card.tsx';

interface Found {
  readonly plans: readonly DuePlan[];
  readonly open: DeviceWorkout | null;
  readonly client: Client | null;
}

/** One day: what is going on, what is due, what stayed open, or that there is rest. */
export function DayPlan(props: {
  date: string;
  today: string;
  found: Found;
  onChoose: (date: string) => void;
}) {
  const { date, today, found, onChoose } = props;
  const t = useTranslations('today');
  const { begin, isStarting } = useStart();
  const { isCoached } = useSyncState();
  const isToday = date === today;
  const due = found.plans.filter(({ scheduledDay }) => scheduledDay.date === date);
  const missed = isToday
    ? found.plans.filter((plan) => planState(plan, today) === 'missed').toReversed()
    : [];
  const next = found.plans.find((plan) => plan.scheduledDay.date > date && !plan.isFinished);
  const isOpenElsewhere =
    found.open !== null && !due.some(({ workoutId }) => workoutId === found.open?.workout.id);
  const card = (plan: DuePlan) => (
    <WorkoutCard
      key={plan.scheduledDay.id}
      scheduledDay={plan.scheduledDay}
      state={planState(plan, today)}
      isStarting={isStarting}
      onStart={(readiness) => void begin(plan.scheduledDay, readiness)}
      onContinue={() => router.push(`/workout/${plan.workoutId}`)}
      onSee={() => router.push(`/history/${plan.workoutId}`)}
    />
  );
  return (
    <>
      {isToday && found.client?.onboardedAt === null ? <Questions /> : null}
      {isToday && found.open && isOpenElsewhere ? (
        <InProgressCard workout={found.open.workout} />
      ) : null}
      {due.map(card)}
      {due.length === 0 && found.plans.length > 0 ? <RestDay next={next ?? null} /> : null}
      {found.plans.length === 0 ? <NoPlan isCoached={isCoached} /> : null}
      <MissedList missed={missed} onChoose={onChoose} />
      {isToday && isCoached && found.open === null ? (
        <Button
          look="quiet"
          label={t('ownSession')}
          isPending={isStarting}
          onPress={() => void begin({ ownTitle: t('ownTitle') })}
        />
      ) : null}
    </>
  );
}

function NoPlan({ isCoached }: { isCoached: boolean }) {
  const t = useTranslations('today');
  return isCoached ? (
    <EmptyState title={t('noPlan')} description={t('noPlanBody')} />
  ) : (
    <EmptyState title={t('notCoached')} description={t('notCoachedBody')} />
  );
}

function Questions() {
  const t = useTranslations('today');
  return (
    <EmptyState
      title={t('questions')}
      description={t('questionsBody')}
      action={
        <Button look="primary" label={t('answer')} onPress={() => router.push('/onboarding')} />
      }
    />
  );
}
