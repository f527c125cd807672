import { findScheduledDay } from '@coachme/mobile-core/execution/local';
import { useEffect, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';
import { NO_PLAN, type Plan, planOf } from './rules/plan.rules.ts';

/** What was prescribed for the session. It is read once: a plan changed meanwhile must not move under the thumb. */
export function usePlan(scheduledDayId: string | null): Plan {
  const { database } = useDevice();
  const [plan, setPlan] = useState(NO_PLAN);
  useEffect(() => {
    let isGone = false;
    if (scheduledDayId !== null) {
      findScheduledDay(database, scheduledDayId).then(
        (day) => !isGone && setPlan(planOf(day)),
        (error: unknown) => console.error(error),
      );
    }
    return () => {
      isGone = true;
    };
  }, [database, scheduledDayId]);
  return plan;
}
