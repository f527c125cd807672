import { Screen } from '@coachme/mobile-shell/screen';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';

/** A session this device does not hold. */
export function MissingSession() {
  const t = useTranslations('logger');
  return (
    <Screen backTo="/">
      <EmptyState
        title={t('missing')}
        description={t('missingBody')}
        action={<Button label={t('backToToday')} onPress={() => router.dismissTo('/')} />}
      />
    </Screen>
  );
}
