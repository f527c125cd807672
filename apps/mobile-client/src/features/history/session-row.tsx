import type { WorkoutSummary } from '@coachme/mobile-core/execution/workout-row';
import { Chip } from '@coachme/ui-mobile/chip';
import { ListRow } from '@coachme/ui-mobile/list-row';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../app-shell/use-formats.ts';
import { durationSeconds } from './duration.rules.ts';

/** One session of the list: what, when, and what it came to. */
export function SessionRow({ workout, onPress }: { workout: WorkoutSummary; onPress: () => void }) {
  const t = useTranslations('history');
  const units = useTranslations('units');
  const formats = useFormats();
  const seconds = durationSeconds(workout);
  const parts = [
    formats.date(workout.localDate, 'full'),
    ...(seconds === null ? [] : [units('minutes', { count: Math.round(seconds / 60) })]),
    units('sets', { count: workout.setCount }),
    ...(workout.volumeKg > 0 ? [formats.volume(workout.volumeKg)] : []),
  ];
  return (
    <ListRow
      title={workout.title}
      subtitle={parts.join(' · ')}
      onPress={onPress}
      {...(workout.recordCount > 0
        ? { end: <Chip tone="chalk" label={t('records', { count: workout.recordCount })} /> }
        : {})}
    />
  );
}
