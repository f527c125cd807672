import {
  type CurrentThresholds,
  currentThresholds,
} from '@coachme/domain/endurance/endurance-zones.rules';
import { readThresholds } from '@coachme/mobile-core/clients/thresholds';
import { useMemo } from 'react';
import { useDeviceQuery } from './device.tsx';

/** What this person was measured at, as it holds on a local date; also what was said here without a signal. */
export function useThresholds(onDate: string): CurrentThresholds {
  const thresholds = useDeviceQuery(readThresholds);
  return useMemo(() => {
    const counted = (thresholds ?? []).filter(({ state }) => state !== 'refused');
    return currentThresholds(counted, onDate);
  }, [thresholds, onDate]);
}
