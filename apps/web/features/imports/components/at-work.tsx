'use client';

import type { Import } from '@coachme/contracts/imports.contract';
import { Button } from '@coachme/ui-web/button';
import { Spinner } from '@coachme/ui-web/spinner';
import { useTranslations } from 'next-intl';
import { useCancelImport } from '#web/features/imports/actions.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';

/** How far the server is, and the way to stop it. */
export function AtWork({ found }: { found: Import }) {
  const t = useTranslations('imports');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const formats = useFormats();
  const cancel = useCancelImport(found);
  const { state, counts } = found;
  const all = counts.sessions - counts.knownSessions;
  // From here on it is not stopped but taken back.
  const isFinishing = state === 'committing' && found.finishingAt !== null;
  const isCounted = state === 'committing' && !isFinishing;
  const text = isCounted
    ? t('progress', { done: formats.number(counts.writtenSessions), all: formats.number(all) })
    : t(isFinishing ? 'finishingText' : state === 'reading' ? 'readingText' : 'undoingText');
  return (
    <div className="flex flex-col items-start gap-3">
      <p role="status" className="flex items-center gap-3">
        {isCounted ? null : <Spinner />}
        {text}
      </p>
      {isCounted ? (
        <progress
          aria-label={t('states.committing')}
          className="h-2 w-full max-w-md appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-ink"
          value={counts.writtenSessions}
          max={Math.max(all, 1)}
        />
      ) : null}
      {cancel.error && !isFinishing ? (
        <p role="alert" className="text-act">
          {words(cancel.error)}
        </p>
      ) : null}
      {state === 'undoing' || isFinishing ? null : (
        <Button isPending={cancel.isPending} onPress={() => cancel.mutate()}>
          {actions('cancel')}
        </Button>
      )}
    </div>
  );
}
