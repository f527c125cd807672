'use client';

import { usualBandOf, type VolumeBand } from '@coachme/domain/programs/volume-band.rules';
import { useQuery } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { volumeBandsQuery } from '#web/features/programs/writing-queries.ts';

/** The band of a muscle: the organization's own, else the usual one. */
export function useBands(): (muscle: string) => VolumeBand {
  const { data = [] } = useQuery(volumeBandsQuery(browserApi));
  const own = new Map<string, VolumeBand>(data.map((band) => [band.muscle, band]));
  return (muscle) => own.get(muscle) ?? usualBandOf(muscle);
}
