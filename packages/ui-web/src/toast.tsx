'use client';
import { useEffect, useState } from 'react';
import { onDemand, useOnDemand } from './on-demand.tsx';
import { whenIdle } from './when-idle.tsx';

export interface ToastMessage {
  readonly title: string;
  readonly description?: string;
  readonly tone?: 'done' | 'problem';
  /** The way back: `Undo`. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** What it is about, on a page of its own. */
  readonly link?: { readonly label: string; readonly href: string };
}

/** Long enough to read and to reach for the mouse; an error stays until it is closed. */
const shownMs = 6000;
const shownWithLinkMs = 15_000;

const stack = onDemand(() => import('./toast-stack.tsx'));

/** Says briefly what just happened. */
export function showToast(message: ToastMessage): void {
  const timeout = message.link ? shownWithLinkMs : shownMs;
  const means = message.tone === 'problem' ? {} : { timeout };
  stack.fetch().then(
    ({ queue }) => queue.add(message, means),
    // Where not even this part can be fetched, the page itself says that there is no line.
    () => undefined,
  );
}

/** Where toasts appear; once, in the layout. */
export function Toasts(props: { label: string; closeLabel: string }) {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => whenIdle(() => setAtRest(true)), []);
  const part = useOnDemand(stack, isAtRest);
  return part ? <part.ToastStack {...props} /> : null;
}
