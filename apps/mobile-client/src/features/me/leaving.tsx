import { SignOut } from '@coachme/mobile-shell/sign-out';
import { useTranslations } from 'use-intl';
import { useDevice, useSyncState } from '../../app-shell/device.tsx';

/** Leaves this device, after saying what of the training has not been sent. */
export function Leaving() {
  const t = useTranslations('appShell.me');
  const device = useDevice();
  const { waiting, problems } = useSyncState();
  const unsent = [...waiting, ...problems];
  return (
    <SignOut
      unsent={unsent}
      words={unsent.length === 0 ? t('signOutClean') : t('signOutUnsent', { count: unsent.length })}
      onSend={device.sync.syncNow}
      onWipe={device.wipe}
    />
  );
}
