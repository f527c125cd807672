'use client';

import type { Program } from '@coachme/contracts/programs.words';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { replaceAll } from '@coachme/domain/programs/program-part.rules';
import { useEffect, useRef } from 'react';
import { useOpenBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { keptWork } from '#web/features/programs/builder/kept-work.ts';
import { useAutosave } from '#web/features/programs/builder/use-autosave.ts';

/** What of a program is written in the builder. */
export function contentOf({ title, description, about, weeks }: Program): Content {
  return { title, description, about, weeks };
}

/** A program opened for writing: what was kept on this device comes back, what others saved comes in. */
export function useProgramDraft(program: Program) {
  const first = useRef(program).current;
  const opened = useRef(contentOf(first)).current;
  const isReadOnly = program.status === 'archived';
  const [view, builder] = useOpenBuilder(opened, isReadOnly);
  const { content } = view.draft;
  const autosave = useAutosave({
    program,
    content,
    saved: { content: opened, revision: program.revision },
    isReadOnly,
  });
  const { rebase, revision, state } = autosave;

  const restored = useRef(false);
  useEffect(() => {
    if (restored.current || isReadOnly) return;
    restored.current = true;
    const restore = async () => {
      await keptWork.open(first);
      const kept = await keptWork.find(first.id);
      if (!kept?.draft) return;
      // On its own revision: if someone saved since, the server says so and both are shown.
      rebase(contentOf(kept.program), kept.program.revision);
      builder.edit(replaceAll(kept.draft));
    };
    void restore();
  }, [first, isReadOnly, rebase, builder]);

  useEffect(() => {
    if (state.is !== 'saved' || program.revision <= revision()) return;
    const theirs = contentOf(program);
    rebase(theirs, program.revision);
    builder.edit(replaceAll(theirs));
  }, [program, state, revision, rebase, builder]);

  return { view, builder, autosave };
}
