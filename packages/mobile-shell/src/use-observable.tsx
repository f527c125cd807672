import type { Observable } from '@coachme/mobile-core/observable';
import { useSyncExternalStore } from 'react';

/** The value an observable holds now; the screen follows it. */
export function useObservable<T>(source: Observable<T>): T {
  return useSyncExternalStore(source.subscribe, source.get, source.get);
}
