import type { Workout } from '@coachme/contracts/execution.words';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { placesOf, rememberBranch } from '@coachme/mobile-core/execution/branches';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useDevice, useDeviceQuery } from '../../../app-shell/device.tsx';
import { branchLabels } from '../rules/places.rules.ts';
import { ChoiceChips } from './choice-chips.tsx';

const elsewhere = 'elsewhere';

/** At which branch the session took place; asked only where the organization has branches. */
export function PlaceChoice(props: {
  workout: Workout;
  onChange: (branchId: string | null) => void;
}) {
  const { workout, onChange } = props;
  const { scheduledDayId, branchId } = workout;
  const t = useTranslations('place');
  const { database } = useDevice();
  const ask = useCallback((db: DeviceDatabase) => placesOf(db, scheduledDayId), [scheduledDayId]);
  const places = useDeviceQuery(ask);
  if (!places || places.branches.length === 0) return null;
  // Nobody is taken to train elsewhere who was never asked.
  const isElsewhere = branchId === null && places.last !== undefined;
  const choose = (id: string) => {
    const chosen = id === elsewhere ? null : id;
    onChange(chosen);
    void rememberBranch(database, chosen);
  };
  return (
    <ChoiceChips
      label={t('question')}
      choices={[...branchLabels(places.branches), { id: elsewhere, label: t('elsewhere') }]}
      chosen={isElsewhere ? [elsewhere] : [branchId ?? '']}
      onPress={choose}
    />
  );
}
