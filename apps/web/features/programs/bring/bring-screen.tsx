'use client';

import { Button } from '@coachme/ui-web/button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { ReadDraft } from '#web/features/programs/bring/read-draft.tsx';
import { newId } from '#web/features/programs/new-id.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useEarlyFile } from '#web/forms/use-early-file.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { fileJobsKey } from '#web/shell/files/file-jobs.ts';
import { watchFile } from '#web/shell/files/watched.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** A program that a coach has in a file: chosen, read, looked over, and made into a draft. */
export function BringScreen() {
  const t = useTranslations('writing.bring');
  const ready = useTranslations('writing.ready');
  const url = useUrlState();
  const id = url.get('file');
  return (
    <>
      <PageHeader
        eyebrow={<QuietLink href="/coach/programs">{ready('back')}</QuietLink>}
        title={t('title')}
        summary={t('text')}
      />
      <div className="mt-8 max-w-4xl">
        {id ? (
          <ReadDraft id={id} onAgain={() => url.set({ file: null })} />
        ) : (
          <ChooseFile onStarted={(file) => url.set({ file })} />
        )}
      </div>
    </>
  );
}

function ChooseFile({ onStarted }: { onStarted: (id: string) => void }) {
  const t = useTranslations('writing.bring');
  const words = useProblemWords();
  const [file, setFile] = useState<File | null>(null);
  // The same id on every try: a repeated start is the same start.
  const [id, setId] = useState(newId);
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: (chosen: File) =>
      browserApi.programDrafts.startProgramDraft({ body: { id, file: chosen } }),
    onSuccess: () => {
      watchFile(id);
      void queries.invalidateQueries({ queryKey: fileJobsKey });
      onStarted(id);
    },
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setId(newId());
    start.reset();
  };
  const input = useEarlyFile(choose);
  return (
    <form
      className="flex flex-col items-start gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) start.mutate(file);
      }}
    >
      <label
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          choose(event.dataTransfer.files[0] ?? null);
        }}
        className="flex w-full cursor-pointer flex-col items-start gap-2 rounded border border-edge border-dashed bg-surface px-6 py-8 outline-offset-2 transition-colors hover:border-ink-2 has-focus-visible:outline-2 has-focus-visible:outline-ink"
      >
        <span className="font-medium">
          <bdi>{file?.name ?? t('choose')}</bdi>
        </span>
        <span className="text-ink-2 text-sm">{t('fileHint')}</span>
        <input
          ref={input}
          type="file"
          accept=".pdf,.xlsx,.csv,.txt,application/pdf,text/csv,text/plain"
          className="sr-only"
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
      </label>
      <p className="max-w-2xl text-ink-3 text-sm">{t('example')}</p>
      <FormProblem problem={start.isError ? words(start.error) : null} />
      <Button type="submit" look="primary" isDisabled={!file} isPending={start.isPending}>
        {t('read')}
      </Button>
    </form>
  );
}
