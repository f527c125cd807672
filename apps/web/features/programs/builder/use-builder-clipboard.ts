'use client';

import { removeChosen } from '@coachme/domain/programs/program-selection.rules';
import { useEffect } from 'react';
import type { Builder } from '#web/features/programs/builder/builder-context.tsx';
import { clipIn, keepClip } from '#web/features/programs/builder/clipboard.ts';
import { clipOf, paste } from '#web/features/programs/builder/copy.rules.ts';
import { isOurs } from '#web/features/programs/builder/use-builder-keys.ts';
import { newId } from '#web/features/programs/new-id.ts';

/** Copies, cuts and pastes chosen parts by the system's clipboard, so that they go from one program and tab to another. */
export function useBuilderClipboard(builder: Builder): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      // Marked words are meant rather than the part they lie in.
      if (!isOurs(event.target) || getSelection()?.toString()) return;
      const clip = clipOf(builder.current());
      if (!clip) return;
      event.clipboardData?.setData('text/plain', keepClip(clip));
      event.preventDefault();
      if (event.type === 'cut') builder.edit(removeChosen);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isOurs(event.target) || builder.isReadOnly) return;
      event.preventDefault();
      const put = async (text: string) => {
        const clip = await clipIn(text);
        if (clip) builder.edit(paste(clip, newId));
      };
      void put(event.clipboardData?.getData('text/plain') ?? '');
    };
    window.addEventListener('copy', onCopy);
    window.addEventListener('cut', onCopy);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('copy', onCopy);
      window.removeEventListener('cut', onCopy);
      window.removeEventListener('paste', onPaste);
    };
  }, [builder]);
}
