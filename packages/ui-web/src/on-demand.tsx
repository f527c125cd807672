'use client';
import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.tsx';

/** A part of the program that pages are first shown without. */
export interface OnDemand<Part> {
  /** Fetches it, once; after a failure the next call tries again. */
  readonly fetch: () => Promise<Part>;
  /** What was fetched, or null so far. */
  readonly arrived: () => Part | null;
}

/** Names a part to be fetched when it is first needed: `onDemand(() => import('./menu-list.tsx'))`. */
export function onDemand<Part>(load: () => Promise<Part>): OnDemand<Part> {
  let arrived: Part | null = null;
  let arriving: Promise<Part> | null = null;
  const arrive = async () => {
    try {
      arrived = await load();
      return arrived;
    } catch (error) {
      arriving = null;
      throw error;
    }
  };
  return {
    fetch: () => {
      arriving ??= arrive();
      return arriving;
    },
    arrived: () => arrived,
  };
}

/**
 * The part from when it is first wanted on, null before. It is fetched ahead once the page is at rest, so that
 * whoever asks for it seldom waits; without a line nothing happens, and asking again tries again.
 */
export function useOnDemand<Part>(source: OnDemand<Part>, isWanted: boolean): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => whenIdle(() => void source.fetch().catch(() => undefined)), [source]);
  useEffect(() => {
    if (!isWanted || part !== null) return;
    let isGone = false;
    const show = (fetched: Part) => {
      // A module is no state to be computed: it is handed over by a function.
      if (!isGone) setPart(() => fetched);
    };
    source.fetch().then(show, () => undefined);
    return () => {
      isGone = true;
    };
  }, [source, isWanted, part]);
  // What is here already is shown at once: the next key may be meant for it.
  return part ?? (isWanted ? source.arrived() : null);
}
