'use client';

import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import type { Program } from '@coachme/contracts/programs.words';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { saveProgram } from '#web/features/programs/actions.ts';
import { forgetDraft, keepDraft } from '#web/features/programs/builder/kept-draft.ts';
import { programQuery } from '#web/features/programs/queries.ts';

/** Whether what is on the screen is on the server, and why not. */
export type SaveState =
  | { readonly is: 'saved' | 'unsaved' | 'saving' | 'offline' | 'titleMissing' }
  | { readonly is: 'failed'; readonly error: unknown }
  /** Someone else saved meanwhile; `theirs` is what is stored now. */
  | { readonly is: 'stale'; readonly theirs: Program };

type Autosave = {
  readonly id: string;
  readonly content: Content;
  /** What the server has, and as which revision. */
  readonly saved: { readonly content: Content; readonly revision: number };
  readonly isReadOnly: boolean;
};

/** Long enough for a word to be finished, short enough to be forgotten about. */
const pauseMs = 700;
const retryMs = 5000;

/** Saves by itself a moment after each change; one save at a time, the last state wins. */
export function useAutosave({ id, content, saved, isReadOnly }: Autosave) {
  const { state, setState, server, wanted, flush } = useSaves({ id, content, saved });

  useEffect(() => {
    wanted.current = content;
    if (isReadOnly || content === server.current.content) return;
    keepDraft(id, { revision: server.current.revision, content });
    setState((before) => (before.is === 'stale' ? before : { is: 'unsaved' }));
  }, [id, content, isReadOnly, wanted, server, setState]);

  useEffect(() => {
    if (state.is !== 'unsaved' && state.is !== 'offline') return;
    const timer = setTimeout(flush, state.is === 'unsaved' ? pauseMs : retryMs);
    return () => clearTimeout(timer);
  }, [state, flush, content]);

  // Leaving the page must not wait for the pause.
  useEffect(() => () => void flush(), [flush]);

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
function useSaves({ id, content, saved }: Omit<Autosave, 'isReadOnly'>) {
  const queries = useQueryClient();
  const [state, setState] = useState<SaveState>({ is: 'saved' });
  const server = useRef(saved);
  const wanted = useRef(content);
  const queue = useRef(Promise.resolve());

  const send = useCallback(async () => {
    const sent = wanted.current;
    if (sent === server.current.content) {
      forgetDraft(id);
      return setState({ is: 'saved' });
    }
    if (sent.title.trim() === '') return setState({ is: 'titleMissing' });
    setState({ is: 'saving' });
    try {
      const stored = await saveProgram({ id, revision: server.current.revision }, sent);
      server.current = { content: sent, revision: stored.revision };
      queries.setQueryData(programQuery(browserApi, id).queryKey, stored);
      const isLatest = sent === wanted.current;
      if (isLatest) forgetDraft(id);
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

  return { state, setState, server, wanted, flush };
}

async function stateAfter(error: unknown): Promise<SaveState> {
  if (error instanceof NetworkError) return { is: 'offline' };
  if (error instanceof ApiError && error.code === 'unavailable') return { is: 'offline' };
  if (error instanceof ApiError && error.code === 'stale') {
    const { Program } = await import('@coachme/contracts/programs.words');
    const theirs = Program.safeParse(error.problem.current);
    if (theirs.success) return { is: 'stale', theirs: theirs.data };
  }
  return { is: 'failed', error };
}
