'use client';

import { Check, CircleAlert, CloudOff, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { SaveState } from '#web/features/programs/builder/use-autosave.ts';

const icons = {
  saved: Check,
  unsaved: Pencil,
  saving: Pencil,
  offline: CloudOff,
  titleMissing: CircleAlert,
  failed: CircleAlert,
  gone: CircleAlert,
  stale: CircleAlert,
} as const satisfies Record<SaveState['is'], typeof Check>;

const troubled: readonly SaveState['is'][] = ['failed', 'gone', 'stale', 'titleMissing'];

/** A quiet word on whether the program is on the server. */
export function SaveMark({ state }: { state: SaveState }) {
  const t = useTranslations('builder.saving');
  const Icon = icons[state.is];
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-1.5 text-sm ${troubled.includes(state.is) ? 'text-act' : 'text-ink-3'}`}
    >
      <Icon aria-hidden className="size-3.5" strokeWidth={1.5} />
      {t(state.is)}
    </span>
  );
}
