'use client';

import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { GripVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import type { DragBoard, Dragged, Place } from '#web/features/programs/builder/drag-board.ts';
import { dropDay, dropExercise } from '#web/features/programs/builder/move.rules.ts';
import { newId } from '#web/features/programs/new-id.ts';

const dragging = onDemand(() => import('#web/features/programs/builder/drag-board.ts'));

const BoardContext = createContext<DragBoard | null>(null);

/** Lets days and exercises be dragged, where there is room for it: on a phone the menus move them. */
export function DragArea({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  const { edit } = useBuilder();
  const part = useOnDemand(dragging, isOn);
  const [board, setBoard] = useState<DragBoard | null>(null);
  useEffect(() => {
    if (!part) return;
    const created = part.createDragBoard(({ kind, id }, { within, before }) =>
      kind === 'day'
        ? edit(dropDay(id, { weekId: within, before }))
        : edit(dropExercise(id, { dayId: within, before, newId })),
    );
    setBoard(created);
    return created.destroy;
  }, [part, edit]);
  return <BoardContext value={board}>{children}</BoardContext>;
}

/** What makes an element draggable by its handle. */
export function useDragged({ kind, id }: Dragged) {
  const { isReadOnly } = useBuilder();
  const board = useContext(BoardContext);
  const [element, ref] = useState<Element | null>(null);
  const [handle, handleRef] = useState<Element | null>(null);
  useEffect(() => {
    if (isReadOnly || !(board && element && handle)) return;
    return board.addDragged({ kind, id }, { element, handle });
  }, [board, element, handle, isReadOnly, kind, id]);
  return { ref, handleRef };
}

/** What makes an element a place to drop at. */
export function useDropPlace({ kind, within, before }: Place) {
  const board = useContext(BoardContext);
  const [element, ref] = useState<Element | null>(null);
  const [isDropTarget, onOver] = useState(false);
  useEffect(() => {
    if (!(board && element)) return;
    return board.addPlace({ kind, within, before }, { element, onOver });
  }, [board, element, kind, within, before]);
  return { ref, isDropTarget };
}

type HandleProps = { name: string; handleRef: (element: Element | null) => void };

/** Where a part is taken hold of. */
export function DragHandle({ name, handleRef }: HandleProps) {
  const t = useTranslations('builder.actions');
  const { isReadOnly } = useBuilder();
  if (isReadOnly) return null;
  return (
    <button
      ref={handleRef}
      type="button"
      tabIndex={-1}
      aria-label={t('drag', { name })}
      className="hidden cursor-grab touch-none text-ink-3 hover:text-ink active:cursor-grabbing lg:block"
    >
      <GripVertical aria-hidden className="size-4" strokeWidth={1.5} />
    </button>
  );
}
