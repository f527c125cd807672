import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';
import { Screen } from './screen.tsx';

/** An address of the app that leads nowhere. */
export function NotFoundScreen() {
  const t = useTranslations('appShell.gate');
  return (
    <Screen>
      <EmptyState
        title={t('lost')}
        action={<Button label={t('toStart')} onPress={() => router.replace('/')} />}
      />
    </Screen>
  );
}
