'use client';

import {
  type TouchEvent as ReactTouchEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';

/** How long a finger rests before it takes a card along, and how far it may stray until then. */
const holdMs = 300;
const strayPx = 10;
/** So near an edge the page moves along. */
const edgePx = 90;
const scrollPx = 14;

type Finger = { readonly clientX: number; readonly clientY: number };

/** Cards taken along by a finger that rests on them: browsers drag by the mouse alone. */
export function useTouchDrag(onDrop: (id: string, date: string) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const board = useRef<HTMLOListElement>(null);
  useStillness(board, dragged !== null);
  const onTouchStart = (event: ReactTouchEvent<HTMLElement>, id: string) => {
    const start = event.touches[0];
    if (!start || event.touches.length > 1) return;
    follow(event.currentTarget, start, {
      onTaken: () => setDragged(id),
      onOver: setOver,
      onLeft: (date) => {
        setDragged(null);
        setOver(null);
        if (date !== null) onDrop(id, date);
      },
    });
  };
  return { board, dragged, over, onTouchStart };
}

/** The page stays where it is while a card is carried: browsers ask about that when the finger comes down, not later. */
function useStillness(board: RefObject<HTMLElement | null>, isCarrying: boolean): void {
  const carrying = useRef(isCarrying);
  useEffect(() => {
    carrying.current = isCarrying;
  }, [isCarrying]);
  useEffect(() => {
    const element = board.current;
    const hold = (event: TouchEvent) => {
      if (carrying.current && event.cancelable) event.preventDefault();
    };
    element?.addEventListener('touchmove', hold, { passive: false });
    return () => element?.removeEventListener('touchmove', hold);
  }, [board]);
}

type Follower = {
  readonly onTaken: () => void;
  readonly onOver: (date: string | null) => void;
  /** Where the card was left; null when it was not taken along after all. */
  readonly onLeft: (date: string | null) => void;
};

function follow(card: HTMLElement, start: Finger, { onTaken, onOver, onLeft }: Follower): void {
  const listening = new AbortController();
  const { signal } = listening;
  const isDraggable = card.draggable;
  let isTaken = false;
  // The browser's own long press would take the finger away.
  card.draggable = false;
  const timer = setTimeout(() => {
    isTaken = true;
    onTaken();
  }, holdMs);
  const stop = (date: string | null) => {
    clearTimeout(timer);
    listening.abort();
    card.draggable = isDraggable;
    onLeft(date);
  };
  const onMove = (event: TouchEvent) => {
    const [finger] = event.touches;
    if (!finger) return;
    if (!isTaken) {
      const strayed = Math.hypot(finger.clientX - start.clientX, finger.clientY - start.clientY);
      if (strayed > strayPx) stop(null);
      return;
    }
    scrollNear(finger.clientY);
    onOver(dateUnder(finger));
  };
  const onEnd = (event: TouchEvent) => {
    const [finger] = event.changedTouches;
    // A card that was carried is not opened.
    if (isTaken) event.preventDefault();
    stop(isTaken && finger ? dateUnder(finger) : null);
  };
  card.addEventListener('touchmove', onMove, { signal });
  card.addEventListener('touchend', onEnd, { passive: false, signal });
  card.addEventListener('touchcancel', () => stop(null), { signal });
  card.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
}

function dateUnder({ clientX, clientY }: Finger): string | null {
  const cell = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-date]');
  return cell?.getAttribute('data-date') ?? null;
}

function scrollNear(y: number): void {
  if (y < edgePx) window.scrollBy(0, -scrollPx);
  if (y > window.innerHeight - edgePx) window.scrollBy(0, scrollPx);
}
