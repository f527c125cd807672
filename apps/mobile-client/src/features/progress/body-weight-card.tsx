import { bodyWeights } from '@coachme/mobile-core/execution/body-weights';
import { useFormats } from '@coachme/mobile-shell/use-formats';
import { Button } from '@coachme/ui-mobile/button';
import { Card } from '@coachme/ui-mobile/card';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';
import { useDeviceQuery } from '../../app-shell/device.tsx';

/** What one weighed last, and the way to say it anew. */
export function BodyWeightCard() {
  const t = useTranslations('body');
  const formats = useFormats();
  const weights = useDeviceQuery(bodyWeights);
  if (!weights) return null;
  const last = weights.at(-1);
  return (
    <Card>
      <Text weight="semibold" role="heading" aria-level={2}>
        {t('title')}
      </Text>
      <Text tone="ink2">
        {last
          ? t('last', {
              weight: formats.weight(last.weightKg),
              date: formats.date(last.date, 'short'),
            })
          : t('none')}
      </Text>
      <Button label={last ? t('open') : t('first')} onPress={() => router.push('/body-weight')} />
    </Card>
  );
}
