import { type CoachDevice, openCoachDevice } from '@coachme/mobile-core/coach/device';
import { tokenStore } from '@coachme/mobile-core/session/stores';
import { connectivity } from '@coachme/mobile-shell/connectivity';
import { GateScreen } from '@coachme/mobile-shell/gate-screen';
import { useOpenDevice } from '@coachme/mobile-shell/open-device';
import { usePreferences } from '@coachme/mobile-shell/preferences';
import { useShell } from '@coachme/mobile-shell/shell';
import { createContext, type ReactNode, useCallback, useContext, useEffect } from 'react';

const CoachDeviceContext = createContext<CoachDevice | null>(null);

/** What this coach has on this device; what is below waits until it is open. */
export function CoachDeviceProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const { api, baseUrl, build } = useShell();
  const open = useCallback(
    () => openCoachDevice({ userId, api, baseUrl, build, tokens: tokenStore, connectivity }),
    [userId, api, baseUrl, build],
  );
  const opening = useOpenDevice(open);
  const device = opening.step === 'open' ? opening.device : null;
  const { locale } = usePreferences();
  useEffect(() => device?.keepLibrary(locale), [device, locale]);
  if (opening.step !== 'open') return <GateScreen step={opening.step} />;
  return <CoachDeviceContext value={opening.device}>{children}</CoachDeviceContext>;
}

/** This coach's database and what is new. */
export function useCoachDevice(): CoachDevice {
  const device = useContext(CoachDeviceContext);
  if (!device) throw new Error('useCoachDevice is called outside a CoachDeviceProvider.');
  return device;
}
