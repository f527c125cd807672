import {
  Accessibility,
  DragDropManager,
  Draggable,
  Droppable,
  defaultPreset,
  PointerSensor,
} from '@dnd-kit/dom';

export type Dragged = { readonly kind: 'day' | 'exercise'; readonly id: string };
/** In which week or day, and before which day or group; null is the end. */
export type Place = {
  readonly kind: Dragged['kind'];
  readonly within: string;
  readonly before: string | null;
};

/** Where elements say that they can be dragged or dropped at; each answer takes it back. */
export type DragBoard = {
  readonly addDragged: (
    dragged: Dragged,
    parts: { element: Element; handle: Element },
  ) => () => void;
  readonly addPlace: (place: Place, parts: PlaceParts) => () => void;
  readonly destroy: () => void;
};

type PlaceParts = { readonly element: Element; readonly onOver: (isOver: boolean) => void };

/** Lets elements be dragged by pointer; the keys and the menus move the same parts. */
export function createDragBoard(onDrop: (dragged: Dragged, place: Place) => void): DragBoard {
  const manager = new DragDropManager({
    sensors: [PointerSensor],
    // One of the usual plugins explains dragging by keys, in English and to everyone: ours are in the menus.
    plugins: defaultPreset.plugins.filter((plugin) => plugin !== Accessibility),
  });
  manager.monitor.addEventListener('dragend', ({ operation: { source, target }, canceled }) => {
    const dragged: Dragged | undefined = source?.data.dragged;
    const place: Place | undefined = target?.data.place;
    if (!canceled && dragged && place) onDrop(dragged, place);
  });
  return {
    addDragged: (dragged, { element, handle }) => {
      const { id, kind: type } = dragged;
      const added = new Draggable(
        { id: `drag-${id}`, type, element, handle, data: { dragged } },
        manager,
      );
      return () => added.destroy();
    },
    addPlace: (place, { element, onOver }) => {
      const { kind, within, before } = place;
      const id = `drop-${kind}-${within}-${before}`;
      const effects = () => [() => onOver(added.isDropTarget)];
      const added: Droppable = new Droppable(
        { id, accept: kind, element, effects, data: { place } },
        manager,
      );
      return () => added.destroy();
    },
    destroy: () => manager.destroy(),
  };
}
