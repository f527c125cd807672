'use client';

import { type RefObject, useEffect } from 'react';
import { isTyping } from '#web/shell/workspace/is-typing.ts';

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** Moves the focus through the rows of a list by J and K. */
export function useRowKeys(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = steps[event.key.toLowerCase()];
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
      if (step === undefined || !isPlain || isTyping(event.target)) return;
      const rows = [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.findIndex((row) => row.matches(':focus'));
      rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [ref]);
}
