'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import type { Program } from '@coachme/contracts/programs.words';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { keptWork } from '#web/features/programs/builder/kept-work.ts';
import { programQuery } from '#web/features/programs/queries.ts';
import type { Gone } from '#web/offline/gone.ts';
import { isAway } from '#web/offline/or-kept.ts';

/** Whether what is on the screen is on the server, and why not. */
export type SaveState =
  | { readonly is: 'saved' | 'unsaved' | 'saving' | 'offline' | 'titleMissing' }
  | { readonly is: 'failed'; readonly error: unknown }
  /** The program is not there any more to be saved. */
  | { readonly is: 'gone'; readonly why: Gone }
  /** Someone else saved meanwhile; `theirs` is what is stored now. */
  | { readonly is: 'stale'; readonly theirs: Program };

type Autosave = {
  readonly program: Program;
  readonly content: Content;
  /** What the server has, and as which revision. */
  readonly saved: { readonly content: Content; readonly revision: number };
  readonly isReadOnly: boolean;
};

/** Long enough for a word to be finished, short enough to be forgotten about. */
const pauseMs = 700;
const retryMs = 5000;

/** Saves by itself a moment after each change; one save at a time, the last state wins. */
export function useAutosave({ program, content, saved, isReadOnly }: Autosave) {
  const { state, setState, server, wanted, isKept, flush } = useSaves({ program, content, saved });
  const opened = useRef(program);

  useEffect(() => {
    wanted.current = content;
    if (isReadOnly || content === server.current.content) return;
    isKept.current = true;
    void keptWork.keepDraft(opened.current, content);
    setState((before) => (before.is === 'stale' ? before : { is: 'unsaved' }));
  }, [content, isReadOnly, wanted, server, isKept, setState]);

  useEffect(() => {
    if (state.is !== 'unsaved' && state.is !== 'offline') return;
    const timer = setTimeout(flush, state.is === 'unsaved' ? pauseMs : retryMs);
    // Back in reach, nothing waits for the next try.
    addEventListener('online', flush);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', flush);
    };
  }, [state, flush, content]);

  // Leaving the page must not wait for the pause.
  useEffect(() => {
    const release = keptWork.holdWriting(opened.current.id);
    return () => void flush().finally(release);
  }, [flush]);

  /** Takes this as what the server has, and as which revision: changes are made on top of it from now on. */
  const rebase = useCallback(
    (content: Content, revision: number) => {
      server.current = { content, revision };
      setState({ is: 'unsaved' });
    },
    [server, setState],
  );

  /** The revision that changes are made on top of. */
  const revision = useCallback(() => server.current.revision, [server]);

  /** What changes are made on top of. */
  const base = useCallback(() => server.current.content, [server]);

  return { state, flush, rebase, revision, base };
}

/** Sends what is wanted, and knows what the server has. */
function useSaves({ program, content, saved }: Omit<Autosave, 'isReadOnly'>) {
  const { id } = program;
  const queries = useQueryClient();
  const [state, setState] = useState<SaveState>({ is: 'saved' });
  const server = useRef(saved);
  const wanted = useRef(content);
  const queue = useRef(Promise.resolve());
  /** This builder has kept a draft; one that was kept before is still to be opened. */
  const isKept = useRef(false);

  const send = useCallback(async () => {
    const sent = wanted.current;
    if (sent === server.current.content) {
      if (isKept.current) await keptWork.forgetDraft(id);
      return setState({ is: 'saved' });
    }
    if (sent.title.trim() === '') return setState({ is: 'titleMissing' });
    setState({ is: 'saving' });
    try {
      const stored = await keptWork.bring({ id, revision: server.current.revision, content: sent });
      server.current = { content: sent, revision: stored.revision };
      queries.setQueryData(programQuery(browserApi, id).queryKey, stored);
      const isLatest = sent === wanted.current;
      await keptWork.keepStored(stored, isLatest ? null : wanted.current);
      setState({ is: isLatest ? 'saved' : 'unsaved' });
    } catch (error) {
      setState(await stateAfter(error));
    }
  }, [id, queries]);

  /** Sends what is unsent now; answers what the server has then, or null when it could not be brought there. */
  const flush = useCallback(async () => {
    queue.current = queue.current.then(send);
    await queue.current;
    return server.current.content === wanted.current ? server.current : null;
  }, [send]);

  return { state, setState, server, wanted, isKept, flush };
}

async function stateAfter(error: unknown): Promise<SaveState> {
  if (isAway(error)) return { is: 'offline' };
  // The server has answered, so this can be fetched.
  const { goneBy } = await import('#web/offline/gone.ts');
  const why = goneBy(error);
  if (why) return { is: 'gone', why };
  if (error instanceof ApiError && error.code === 'stale') {
    const { Program } = await import('@coachme/contracts/programs.words');
    const theirs = Program.safeParse(error.problem.current);
    if (theirs.success) return { is: 'stale', theirs: theirs.data };
  }
  return { is: 'failed', error };
}
