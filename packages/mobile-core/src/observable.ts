/** A value that screens can watch; made for `useSyncExternalStore`. */
export interface Observable<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface WritableObservable<T> extends Observable<T> {
  readonly set: (value: T) => void;
}

/** Holds one value and tells its listeners whenever another one takes its place. */
export function observable<T>(initial: T): WritableObservable<T> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
