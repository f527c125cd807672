import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { holdSurface } from '@coachme/mobile-core/database/surface-lock';
import { type Device, openDevice } from '@coachme/mobile-core/device';
import type { SyncState } from '@coachme/mobile-core/execution/sync';
import { tokenStore } from '@coachme/mobile-core/session/stores';
import { useIsFocused } from 'expo-router';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Platform } from 'react-native';
import { connectivity } from './connectivity.ts';
import { GateScreen } from './gate-screen.tsx';
import { api, baseUrl } from './session.ts';
import { useObservable } from './use-observable.ts';

const DeviceContext = createContext<Device | null>(null);

type Opening =
  | { readonly step: 'opening' | 'other-tab' | 'no-storage' }
  | { readonly step: 'open'; readonly device: Device };

/** Held as long as the page lives: leaving and coming back must not hand the database to another tab. */
let surface: Promise<unknown> | null = null;

/** The training of this person on this device; what is below waits until it is open. */
export function DeviceProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const [opening, setOpening] = useState<Opening>({ step: 'opening' });

  useEffect(() => {
    let device: Device | null = null;
    let isGone = false;
    const open = async () => {
      surface ??= holdSurface('app', () => setOpening({ step: 'other-tab' }));
      await surface;
      if (isGone) return;
      // A browser short of space throws away what it was not asked to keep.
      if (Platform.OS === 'web') void navigator.storage?.persist?.();
      device = await openDevice({ userId, api, baseUrl, tokens: tokenStore, connectivity });
      if (isGone) await device.close();
      else setOpening({ step: 'open', device });
    };
    open().catch((error: unknown) => {
      console.error(error);
      setOpening({ step: 'no-storage' });
    });
    return () => {
      isGone = true;
      void device?.close().catch(() => undefined);
    };
  }, [userId]);

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
 * What the device database answers, asked again whenever it changes while the screen is in sight;
 * null until the first answer. Screens out of sight keep theirs and leave the database to the one in use.
 * `ask` must keep its identity (`useCallback`) as long as it asks the same.
 */
export function useDeviceQuery<T>(ask: (db: DeviceDatabase) => Promise<T>): T | null {
  const { database } = useDevice();
  const isInSight = useIsFocused();
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (!isInSight) return;
    let isCurrent = true;
    let isAsking = false;
    let isStale = false;
    // One question at a time: a sync makes many changes in a row, and the last one counts.
    const read = async () => {
      isStale = isAsking;
      if (isAsking) return;
      isAsking = true;
      try {
        const value = await ask(database);
        if (isCurrent) setAnswer({ value });
      } catch (error) {
        if (isCurrent) console.error(error);
      }
      isAsking = false;
      if (isStale && isCurrent) void read();
    };
    void read();
    const unsubscribe = database.changes.subscribe(() => void read());
    return () => {
      isCurrent = false;
      unsubscribe();
    };
  }, [ask, database, isInSight]);
  return answer ? answer.value : null;
}
