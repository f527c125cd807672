'use client';

import { Button } from '@coachme/ui-web/button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { CalendarRange } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { useFormats } from '#web/session/session.tsx';

/** What is dragged says which day it is; other pages cannot read it before it is dropped. */
export const dragType = 'text/x-coachme-day';

const week = onDemand(() => import('#web/features/clients/calendar/week-dialog.tsx'));

type CellProps = {
  date: string;
  isToday: boolean;
  isEmpty: boolean;
  /** A finger holds a card over it; and whether one holds any, so that empty dates show themselves on a phone. */
  isOver: boolean;
  isCarrying: boolean;
  /** Whose week begins here, where it can be copied or moved. */
  week: string | null;
  onDrop: (id: string) => void;
  children: React.ReactNode;
};

/** One date: what lies on it, and a place to put a card. */
export function DateCell({ date, isToday, isEmpty, onDrop, children, ...rest }: CellProps) {
  const formats = useFormats();
  const [isDraggedOver, setOver] = useState(false);
  const isOver = isDraggedOver || rest.isOver;
  const isHidden = isEmpty && !isToday && !rest.isCarrying && rest.week === null;
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
      className={`flex min-w-0 flex-col gap-2 p-2 md:min-h-28 aria-[current=date]:shadow-[inset_0_3px_0_var(--cm-chalk)] ${isOver ? 'bg-sunken' : 'bg-surface'} ${isHidden ? 'max-md:hidden' : ''}`}
    >
      <p className="flex justify-between gap-2 text-ink-3 text-xs tabular-nums">
        <span>{formats.date(date, 'weekday')}</span>
        <span>{formats.date(date, 'short')}</span>
      </p>
      {rest.week ? <WeekButton clientId={rest.week} monday={date} /> : null}
      <ul className="flex flex-col gap-2">{children}</ul>
    </li>
  );
}

/** The way to copy or move the week that begins here. */
function WeekButton({ clientId, monday }: { clientId: string; monday: string }) {
  const t = useTranslations('plans.week');
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const part = useOnDemand(week, isOpen);
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-label={t('openOf', { date: formats.date(monday, 'short') })}
        className="justify-start! px-1! font-normal text-ink-3 text-xs"
        onPress={() => setOpen(true)}
      >
        <CalendarRange aria-hidden className="size-4 shrink-0" strokeWidth={1.5} />
        <span className="truncate">{t('open')}</span>
      </Button>
      {part ? (
        <part.WeekDialog
          clientId={clientId}
          monday={monday}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
