'use client';
import type { ReactNode } from 'react';
import { onDemand, useOnDemand } from './on-demand.tsx';

export interface DialogProps {
  title: string;
  /** One sentence under the title. */
  description?: ReactNode;
  closeLabel: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The buttons, in the order they are read; the last is the one meant. */
  footer?: ReactNode;
  /** Asks a question that must be answered: no closing by a click beside it. */
  isAlert?: boolean;
  children: ReactNode;
}

const frame = onDemand(() => import('./dialog-window.tsx'));

/** A short task over the page. */
export function Dialog(props: DialogProps) {
  const part = useOnDemand(frame, props.isOpen);
  return part ? <part.DialogWindow {...props} /> : null;
}

/** A panel at the end side, where the list it came from stays in sight. */
export function Sheet(props: DialogProps) {
  const part = useOnDemand(frame, props.isOpen);
  return part ? <part.SheetWindow {...props} /> : null;
}
