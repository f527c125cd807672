'use client';

import type { PlannedDay } from '@coachme/contracts/assignments.words';
import { useTranslations } from 'next-intl';
import type { DragEventHandler, KeyboardEventHandler, TouchEventHandler } from 'react';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

const looks: Readonly<Record<PlannedDay['state'], string>> = {
  open: 'border-edge bg-paper',
  begun: 'border-ink bg-chalk text-on-chalk',
  trained: 'border-line bg-sunken',
  skipped: 'border-line border-dashed text-ink-3 line-through',
  missed: 'border-line border-dashed text-ink-3 line-through',
  paused: 'border-line border-dashed text-ink-3',
};

type CardProps = {
  day: PlannedDay;
  /** Its date has passed without it being trained. */
  isLate: boolean;
  hintId: string | undefined;
  onKeyDown: KeyboardEventHandler;
  onDragStart: DragEventHandler | undefined;
  /** A finger holds it. */
  isCarried: boolean;
  onTouchStart: TouchEventHandler<HTMLElement> | undefined;
};

/** A planned day as it lies in the calendar. */
export function PlannedCard({ day, isLate, hintId, isCarried, ...handlers }: CardProps) {
  const { onKeyDown, onDragStart, onTouchStart } = handlers;
  const t = useTranslations('calendar');
  const units = useTranslations('units');
  const sheet = useOverlay('planned');
  const isDraggable = onDragStart !== undefined;
  const notOpen = day.state === 'open' ? null : day.state;
  const shownState = isLate ? 'late' : notOpen;
  return (
    <button
      type="button"
      draggable={isDraggable}
      aria-describedby={hintId}
      onDragStart={onDragStart}
      onKeyDown={onKeyDown}
      onTouchStart={onTouchStart}
      onClick={() => sheet.open(day.id)}
      className={`flex min-h-11 w-full min-w-0 flex-col gap-0.5 rounded border p-2 text-start text-sm ${looks[day.state]} ${isDraggable ? 'cursor-grab active:cursor-grabbing' : 'cursor-pointer'} select-none [-webkit-touch-callout:none] hover:border-ink ${isCarried ? 'opacity-60 ring-2 ring-ink' : ''}`}
    >
      <span className="w-full truncate font-medium">{day.name || day.programTitle}</span>
      <span className="text-xs tabular-nums opacity-80">
        {units('sets', { count: day.setCount })}
        {day.isOwnCopy ? ` · ${t('ownCopy')}` : ''}
      </span>
      {shownState === null ? null : (
        <span className="text-xs no-underline">{t(`states.${shownState}`)}</span>
      )}
    </button>
  );
}
