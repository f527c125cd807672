'use client';

import type { PlannedDay } from '@coachme/contracts/assignments.words';
import { addDays, weekdayOf } from '@coachme/domain/calendar/local-date.rules';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import { useMoveDay } from '#web/features/clients/calendar/calendar-actions.ts';
import { DateCell, dragType } from '#web/features/clients/calendar/date-cell.tsx';
import { PlannedCard } from '#web/features/clients/calendar/planned-card.tsx';
import { useTouchDrag } from '#web/features/clients/calendar/use-touch-drag.ts';
import { useMay } from '#web/session/session.tsx';

type GridProps = {
  clientId: string;
  dates: readonly string[];
  days: readonly PlannedDay[];
  today: string;
};

const MONDAY = 1;

/** Days by date; a card is dragged to another one by mouse or finger, or moved by Alt and the arrows. */
export function CalendarGrid({ clientId, dates, days, today }: GridProps) {
  const t = useTranslations('calendar');
  const hintId = useId();
  const { mayMove, drop, onKey } = useMoving(clientId, days);
  const touch = useTouchDrag(drop);
  const byDate = Map.groupBy(days, ({ date }) => date);
  return (
    <>
      {mayMove ? (
        <p id={hintId} className="text-ink-3 text-sm max-md:hidden">
          {t('hint')}
        </p>
      ) : null}
      <ol
        ref={touch.board}
        className="grid gap-px overflow-hidden rounded border border-line bg-line md:grid-cols-7"
      >
        {dates.map((date) => (
          <DateCell
            key={date}
            date={date}
            isToday={date === today}
            isEmpty={!byDate.has(date)}
            isOver={touch.over === date}
            isCarrying={touch.dragged !== null}
            week={mayMove && weekdayOf(date) === MONDAY ? clientId : null}
            onDrop={(id) => drop(id, date)}
          >
            {(byDate.get(date) ?? []).map((day) => (
              <li key={day.id}>
                <PlannedCard
                  day={day}
                  isLate={day.state === 'open' && date < today}
                  hintId={mayMove ? hintId : undefined}
                  onKeyDown={(event) => onKey(event, day)}
                  isCarried={touch.dragged === day.id}
                  onTouchStart={
                    mayMove && day.state === 'open'
                      ? (event) => touch.onTouchStart(event, day.id)
                      : undefined
                  }
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

/** The ways to move a day, for whoever may. */
function useMoving(clientId: string, days: readonly PlannedDay[]) {
  const mayMove = useMay('assignment:update');
  const move = useMoveDay(clientId);
  const onMove = (day: PlannedDay, date: string) => {
    if (mayMove && day.state === 'open') move({ day, date });
  };
  return {
    mayMove,
    drop: (id: string, date: string) => {
      const day = days.find((one) => one.id === id);
      if (day) onMove(day, date);
    },
    onKey: (event: KeyboardEvent, day: PlannedDay) => {
      const step = stepOf(event);
      if (!event.altKey || step === 0) return;
      event.preventDefault();
      onMove(day, addDays(day.date, step));
    },
  };
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
