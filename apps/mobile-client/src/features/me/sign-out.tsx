import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDevice, useSyncState } from '../../app-shell/device.tsx';
import { api, session } from '../../app-shell/session.ts';

/** Signing out empties this device, so it first tries to send, then names what would be lost. */
export function SignOut() {
  const t = useTranslations('appShell.me');
  const words = useTranslations('words.actions');
  const device = useDevice();
  const { waiting, problems } = useSyncState();
  const [isAsking, setIsAsking] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const unsent = [...waiting, ...problems];

  const onAsk = async () => {
    setIsPending(true);
    await device.sync.syncNow();
    setIsPending(false);
    setIsAsking(true);
  };
  const onSignOut = async () => {
    setIsPending(true);
    await device.wipe();
    await session.signOut(api);
    router.replace('/sign-in');
  };
  return (
    <>
      <Button
        label={words('signOut')}
        isPending={isPending && !isAsking}
        onPress={() => void onAsk()}
      />
      <Sheet
        title={t('signOutTitle')}
        closeLabel={words('close')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        footer={
          <>
            <Button
              look={unsent.length === 0 ? 'primary' : 'danger'}
              size="large"
              label={unsent.length === 0 ? words('signOut') : t('loseAndSignOut')}
              isPending={isPending}
              onPress={() => void onSignOut()}
            />
            <Button size="large" label={t('stay')} onPress={() => setIsAsking(false)} />
          </>
        }
      >
        <Text>
          {unsent.length === 0 ? t('signOutClean') : t('signOutUnsent', { count: unsent.length })}
        </Text>
        {unsent.map(({ id, title }) => (
          <Text key={id} weight="medium">
            {title}
          </Text>
        ))}
      </Sheet>
    </>
  );
}
