import { Button } from '@coachme/ui-mobile/button';
import { Sheet } from '@coachme/ui-mobile/sheet';
import { Text } from '@coachme/ui-mobile/text';
import { router } from 'expo-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useShell } from './shell.tsx';

export interface SignOutProps {
  /** What has not reached the server, by name. */
  unsent: readonly { readonly id: string; readonly title: string }[];
  /** What is lost, or that nothing is. */
  words: string;
  /** Sends what waits, as far as it can. */
  onSend: () => Promise<void>;
  /** Empties this device. */
  onWipe: () => Promise<void>;
}

/** Signing out empties this device, so it first tries to send, then names what would be lost. */
export function SignOut({ unsent, words: body, onSend, onWipe }: SignOutProps) {
  const t = useTranslations('appShell.me');
  const words = useTranslations('words.actions');
  const { session, api } = useShell();
  const [isAsking, setIsAsking] = useState(false);
  const [isPending, setIsPending] = useState(false);

  const onAsk = async () => {
    setIsPending(true);
    await onSend();
    setIsPending(false);
    setIsAsking(true);
  };
  const onSignOut = async () => {
    setIsPending(true);
    await onWipe();
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
        <Text>{body}</Text>
        {unsent.map(({ id, title }) => (
          <Text key={id} weight="medium">
            {title}
          </Text>
        ))}
      </Sheet>
    </>
  );
}
