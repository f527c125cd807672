import type { Workout } from '@coachme/contracts/execution.words';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Chip } from '@coachme/ui-mobile/chip';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';

/** A session that was begun and not finished, one press away from going on. */
export function InProgressCard({ workout }: { workout: Workout }) {
  const t = useTranslations('today');
  const formats = useFormats();
  return (
    <Card>
      <Chip tone="chalk" label={t('inProgress')} />
      <Text step="lg" weight="semibold" role="heading" aria-level={2}>
        {workout.title}
      </Text>
      <Text step="sm" tone="ink2">
        {t('startedAt', { time: formats.instant(workout.startedAt, 'weekday') })}
      </Text>
      <Button
        look="primary"
        size="large"
        label={t('continue')}
        onPress={() => router.push(`/workout/${workout.id}`)}
      />
    </Card>
  );
}
