'use client';

import type { Selection } from '@coachme/domain/programs/program-content.rules';
import { useEffect } from 'react';
import type { OpenField } from '#web/features/programs/builder/builder-context.tsx';

/** Keeps the focus on the chosen part, unless the person is somewhere else on the page. */
export function useChosenFocus(selection: Selection | null, field: OpenField | null): void {
  useEffect(() => {
    if (!selection || field) return;
    const { activeElement } = document;
    const isElsewhere =
      activeElement instanceof HTMLElement &&
      activeElement !== document.body &&
      !activeElement.hasAttribute('data-part');
    if (isElsewhere) return;
    const part = document.querySelector<HTMLElement>(`[data-part="${selection.id}"]`);
    if (part !== activeElement) part?.focus();
    part?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection, field]);
}
