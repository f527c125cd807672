import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { router, useFocusEffect } from 'expo-router';
import { useCallback, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useRunningPlans } from './use-plan.ts';

/** On the day: that a smaller plan waits for an answer; nothing without one, or without a network. */
export function OfferCard() {
  const t = useTranslations('appAccess.plan');
  const { value, again } = useRunningPlans();
  const wasLeft = useRef(false);
  // Whoever comes back may have answered meanwhile.
  useFocusEffect(
    useCallback(() => {
      if (wasLeft.current) void again();
      return () => {
        wasLeft.current = true;
      };
    }, [again]),
  );
  if (!value?.some(({ offer }) => offer !== null)) return null;
  return (
    <Card>
      <Text weight="semibold">{t('offer')}</Text>
      <Text tone="ink2">{t('offerText')}</Text>
      <Button label={t('look')} onPress={() => router.push('/plan')} />
    </Card>
  );
}
