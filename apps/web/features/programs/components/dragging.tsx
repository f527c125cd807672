'use client';

import { DragDropProvider, PointerSensor, useDraggable, useDroppable } from '@dnd-kit/react';
import { GripVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { dropDay, dropExercise } from '#web/features/programs/builder/move.rules.ts';
import { newId } from '#web/features/programs/new-id.ts';

type Dragged = { readonly kind: 'day' | 'exercise'; readonly id: string };
/** In which week or day, and before which day or group; null is the end. */
type Place = {
  readonly kind: Dragged['kind'];
  readonly within: string;
  readonly before: string | null;
};

/** Lets days and exercises be dragged. Only by pointer: the keys and the menus move them too. */
export function DragArea({ children }: { children: ReactNode }) {
  const { edit } = useBuilder();
  const drop = ({ kind, id }: Dragged, { within, before }: Place) =>
    kind === 'day'
      ? edit(dropDay(id, { weekId: within, before }))
      : edit(dropExercise(id, { dayId: within, before, newId }));
  return (
    <DragDropProvider
      sensors={[PointerSensor]}
      // The first default explains dragging by keys, in English and to everyone: ours are in the menus.
      plugins={([_explaining, ...rest]) => rest}
      onDragEnd={({ operation: { source, target }, canceled }) => {
        const dragged: Dragged | undefined = source?.data.dragged;
        const place: Place | undefined = target?.data.place;
        if (!canceled && dragged && place) drop(dragged, place);
      }}
    >
      {children}
    </DragDropProvider>
  );
}

/** What makes an element draggable by its handle. */
export function useDragged(dragged: Dragged) {
  const { isReadOnly } = useBuilder();
  const { ref, handleRef, isDragging } = useDraggable({
    id: `drag-${dragged.id}`,
    type: dragged.kind,
    data: { dragged },
    disabled: isReadOnly,
  });
  return { ref, handleRef, isDragging };
}

/** What makes an element a place to drop at. */
export function useDropPlace(place: Place) {
  const { ref, isDropTarget } = useDroppable({
    id: `drop-${place.kind}-${place.within}-${place.before}`,
    accept: place.kind,
    data: { place },
  });
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
