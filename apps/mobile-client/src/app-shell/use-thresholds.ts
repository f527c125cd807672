import {
  type CurrentThresholds,
  currentThresholds,
} from '@coachme/domain/endurance/endurance-zones.rules';
import { findClient } from '@coachme/mobile-core/clients/local';
import { useMemo } from 'react';
import { useDeviceQuery } from './device.tsx';

/** What this person was measured at, as it holds on a local date. */
export function useThresholds(onDate: string): CurrentThresholds {
  const thresholds = useDeviceQuery(findClient)?.profile.thresholds;
  return useMemo(() => currentThresholds(thresholds ?? [], onDate), [thresholds, onDate]);
}
