'use client';

import type { PlannedDay } from '@coachme/contracts/assignments.words';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { useTranslations } from 'next-intl';
import { type DragEvent, type KeyboardEvent, useId, useState } from 'react';
import { useMoveDay } from '#web/features/clients/calendar/calendar-actions.ts';
import { PlannedCard } from '#web/features/clients/calendar/planned-card.tsx';
import { useFormats, useMay } from '#web/session/session.tsx';

type GridProps = {
  clientId: string;
  dates: readonly string[];
  days: readonly PlannedDay[];
  today: string;
};

/** What is dragged says which day it is; other pages cannot read it before it is dropped. */
const dragType = 'text/x-coachme-day';

/** Days by date; a card is dragged to another one, or moved by Alt and the arrows. */
export function CalendarGrid({ clientId, dates, days, today }: GridProps) {
  const t = useTranslations('calendar');
  const hintId = useId();
  const mayMove = useMay('assignment:update');
  const move = useMoveDay(clientId);
  const byDate = Map.groupBy(days, ({ date }) => date);
  const onMove = (day: PlannedDay, date: string) => {
    if (mayMove && day.state === 'open') move({ day, date });
  };
  const onKey = (event: KeyboardEvent, day: PlannedDay) => {
    const step = stepOf(event);
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    onMove(day, addDays(day.date, step));
  };
  return (
    <>
      {mayMove ? (
        <p id={hintId} className="text-ink-3 text-sm max-md:hidden">
          {t('hint')}
        </p>
      ) : null}
      <ol className="grid gap-px overflow-hidden rounded border border-line bg-line md:grid-cols-7">
        {dates.map((date) => (
          <DateCell
            key={date}
            date={date}
            isToday={date === today}
            isEmpty={!byDate.has(date)}
            onDrop={(id) => {
              const day = days.find((one) => one.id === id);
              if (day) onMove(day, date);
            }}
          >
            {(byDate.get(date) ?? []).map((day) => (
              <li key={day.id}>
                <PlannedCard
                  day={day}
                  isLate={day.state === 'open' && date < today}
                  hintId={mayMove ? hintId : undefined}
                  onKeyDown={(event) => onKey(event, day)}
                  onDragStart={
                    mayMove && day.state === 'open'
                      ? (event) => event.dataTransfer.setData(dragType, day.id)
                      : undefined
                  }
                />
              </li>
            ))}
          </DateCell>
        ))}
      </ol>
    </>
  );
}

type CellProps = {
  date: string;
  isToday: boolean;
  isEmpty: boolean;
  onDrop: (id: string) => void;
  children: React.ReactNode;
};

function DateCell({ date, isToday, isEmpty, onDrop, children }: CellProps) {
  const formats = useFormats();
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <li
      data-date={date}
      aria-current={isToday ? 'date' : undefined}
      onDragEnter={take}
      onDragOver={take}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const id = event.dataTransfer.getData(dragType);
        if (id === '') return;
        event.preventDefault();
        onDrop(id);
      }}
      className={`flex min-w-0 flex-col gap-2 p-2 md:min-h-28 aria-[current=date]:shadow-[inset_0_3px_0_var(--cm-chalk)] ${isOver ? 'bg-sunken' : 'bg-surface'} ${isEmpty && !isToday ? 'max-md:hidden' : ''}`}
    >
      <p className="flex justify-between gap-2 text-ink-3 text-xs tabular-nums">
        <span>{formats.date(date, 'weekday')}</span>
        <span>{formats.date(date, 'short')}</span>
      </p>
      <ul className="flex flex-col gap-2">{children}</ul>
    </li>
  );
}

/** By how many days a key moves: a day to the side, a week up or down; 0 when it moves nothing. */
function stepOf({ key, currentTarget }: KeyboardEvent): number {
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  const side = isRightToLeft ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: side,
    ArrowLeft: -side,
    ArrowDown: 7,
    ArrowUp: -7,
  };
  return steps[key] ?? 0;
}
