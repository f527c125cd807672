'use client';

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

type Held = {
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
};

/** For a held field: what was typed or filled in before the page had come alive is taken once it has. Its ref goes around the control. */
export function useEarlyText({ value, onChange }: Held): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const take = useEffectEvent(() => {
    const control = around.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      'input, textarea',
    );
    if (value !== undefined && control && control.value !== value) onChange?.(control.value);
  });
  useEffect(() => take(), []);
  return around;
}
