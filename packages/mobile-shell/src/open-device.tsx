import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { holdSurface } from '@coachme/mobile-core/database/surface-lock';
import { useIsFocused } from 'expo-router';
import { useEffect, useState } from 'react';
import { Platform } from 'react-native';
import { useShell } from './shell.tsx';

export type Opening<Device> =
  | { readonly step: 'opening' | 'other-tab' | 'no-storage' }
  | { readonly step: 'open'; readonly device: Device };

/** Held as long as the page lives: leaving and coming back must not hand the database to another tab. */
let held: Promise<unknown> | null = null;
/** Until the database that was open last is closed. */
let closing: Promise<unknown> = Promise.resolve();

/** Waits until no database is open any more, after the screens that use it have gone. */
export async function whenClosed(): Promise<void> {
  await closing;
}

/**
 * Opens what this person has on this device, when no other tab has it open, and closes it when they
 * leave. `open` must keep its identity (`useCallback`) as long as it opens the same.
 */
export function useOpenDevice<Device extends { readonly close: () => Promise<void> }>(
  open: () => Promise<Device>,
): Opening<Device> {
  const { surface } = useShell();
  const [opening, setOpening] = useState<Opening<Device>>({ step: 'opening' });

  useEffect(() => {
    let device: Device | null = null;
    let isGone = false;
    const begin = async () => {
      held ??= holdSurface(surface, () => setOpening({ step: 'other-tab' }));
      await held;
      if (isGone) return;
      // A browser short of space throws away what it was not asked to keep.
      if (Platform.OS === 'web') void navigator.storage?.persist?.();
      device = await open();
      if (isGone) await device.close();
      else setOpening({ step: 'open', device });
    };
    const begun = begin().catch((error: unknown) => {
      console.error(error);
      setOpening({ step: 'no-storage' });
    });
    return () => {
      isGone = true;
      closing = begun.then(() => device?.close()).catch(() => undefined);
    };
  }, [surface, open]);

  return opening;
}

/**
 * What a device database answers, asked again whenever it changes while the screen is in sight;
 * null until the first answer. Screens out of sight keep theirs and leave the database to the one in use.
 * `ask` must keep its identity (`useCallback`) as long as it asks the same.
 */
export function useDatabaseAnswer<T>(
  database: DeviceDatabase,
  ask: (db: DeviceDatabase) => Promise<T>,
): T | null {
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
