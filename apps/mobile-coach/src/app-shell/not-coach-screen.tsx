import { Screen } from '@coachme/mobile-shell/screen';
import { useSession, useShell } from '@coachme/mobile-shell/shell';
import { Button } from '@coachme/ui-mobile/button';
import { EmptyState } from '@coachme/ui-mobile/empty-state';
import { router } from 'expo-router';
import { useTranslations } from 'use-intl';

/** Someone signed in who coaches nobody here. */
export function NotCoachScreen() {
  const t = useTranslations('coachApp.notCoach');
  const words = useTranslations('words.actions');
  const current = useSession();
  const { session, api } = useShell();
  const organization =
    current.status === 'signed-in' && current.organization ? current.organization.name : '';
  const leave = async () => {
    await session.signOut(api);
    router.replace('/sign-in');
  };
  return (
    <Screen>
      <EmptyState
        title={t('title')}
        description={t('body', { organization })}
        action={<Button label={words('signOut')} onPress={() => void leave()} />}
      />
    </Screen>
  );
}
