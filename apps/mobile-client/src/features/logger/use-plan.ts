import { findScheduledDay } from '@coachme/mobile-core/execution/local';
import { useEffect, useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';
import { NO_PLAN, type Plan, planOf } from './rules/plan.rules.ts';

/**
 * What was prescribed for the session; null while it is being read, since a set ticked without it would know neither
 * its superset nor its rest. It is read once: a plan changed meanwhile must not move under the thumb.
 */
export function usePlan(scheduledDayId: string | null): Plan | null {
  const { database } = useDevice();
  const [plan, setPlan] = useState<Plan | null>(scheduledDayId === null ? NO_PLAN : null);
  useEffect(() => {
    let isGone = false;
    const take = (next: Plan) => {
      if (!isGone) setPlan(next);
    };
    if (scheduledDayId === null) take(NO_PLAN);
    else {
      findScheduledDay(database, scheduledDayId).then(
        (day) => take(planOf(day)),
        (error: unknown) => {
          console.error(error);
          take(NO_PLAN);
        },
      );
    }
    return () => {
      isGone = true;
    };
  }, [database, scheduledDayId]);
  return plan;
}
