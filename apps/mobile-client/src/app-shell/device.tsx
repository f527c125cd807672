import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { type Device, openDevice } from '@coachme/mobile-core/device';
import type { SyncState } from '@coachme/mobile-core/execution/sync';
import { tokenStore } from '@coachme/mobile-core/session/stores';
import { connectivity } from '@coachme/mobile-shell/connectivity';
import { GateScreen } from '@coachme/mobile-shell/gate-screen';
import { useDatabaseAnswer, useOpenDevice } from '@coachme/mobile-shell/open-device';
import { usePreferences } from '@coachme/mobile-shell/preferences';
import { useObservable } from '@coachme/mobile-shell/use-observable';
import { createContext, type ReactNode, useCallback, useContext, useEffect } from 'react';
import { api, baseUrl, shell } from './session.ts';

const DeviceContext = createContext<Device | null>(null);

/** The training of this person on this device; what is below waits until it is open. */
export function DeviceProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const open = useCallback(
    () =>
      openDevice({
        userId,
        surface: shell.surface,
        api,
        baseUrl,
        build: shell.build,
        tokens: tokenStore,
        connectivity,
      }),
    [userId],
  );
  const opening = useOpenDevice(open);
  const device = opening.step === 'open' ? opening.device : null;
  const { locale } = usePreferences();
  useEffect(() => device?.keepLibrary(locale), [device, locale]);
  if (opening.step !== 'open') return <GateScreen step={opening.step} />;
  return <DeviceContext value={opening.device}>{children}</DeviceContext>;
}

/** This person's database and its sync. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('useDevice is called outside a DeviceProvider.');
  return device;
}

/** What waits, what was refused, and whether the server is reached. */
export function useSyncState(): SyncState {
  return useObservable(useDevice().sync.state);
}

/**
 * What the device database answers; null until the first answer. `ask` must keep its identity
 * (`useCallback`) as long as it asks the same.
 */
export function useDeviceQuery<T>(ask: (db: DeviceDatabase) => Promise<T>): T | null {
  return useDatabaseAnswer(useDevice().database, ask);
}
