import { SignOut } from '@coachme/mobile-shell/sign-out';
import { useTranslations } from 'use-intl';
import { useDevice, useSyncState } from '../../app-shell/device.tsx';
import { useSessionNames, useUnsentBeside } from './use-unsent.ts';

/** Leaves this device, after naming everything on it that has not been sent. */
export function Leaving() {
  const t = useTranslations('appShell.me');
  const unsentWords = useTranslations('unsent');
  const device = useDevice();
  const { waiting, problems } = useSyncState();
  const sessions = useSessionNames();
  const unsent = [...sessions([...waiting, ...problems]), ...useUnsentBeside()];
  return (
    <SignOut
      unsent={unsent}
      words={
        unsent.length === 0 ? t('signOutClean') : unsentWords('lost', { count: unsent.length })
      }
      onSend={device.sync.syncNow}
      onWipe={device.wipe}
    />
  );
}
