'use client';

import { Button } from '@coachme/ui-web/button';
import { Spinner } from '@coachme/ui-web/spinner';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { DraftReview } from '#web/features/programs/bring/draft-review.tsx';
import { programDraftQuery } from '#web/features/programs/bring/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { fileJobsKey } from '#web/shell/files/file-jobs.ts';

/** A file as it stands: being read, to be looked over, or why nothing came of it. */
export function ReadDraft({ id, onAgain }: { id: string; onAgain: () => void }) {
  const t = useTranslations('writing.bring');
  const draft = useQuery(programDraftQuery(browserApi, id));
  const again = (
    <Button className="self-start" onPress={onAgain}>
      {t('again')}
    </Button>
  );
  if (draft.isError) {
    return (
      <div className="flex flex-col gap-4">
        <FormProblem problem={t('missing')} />
        {again}
      </div>
    );
  }
  if (!draft.data || draft.data.state === 'reading') {
    return (
      <div className="flex flex-col items-start gap-4">
        <p role="status" className="flex items-center gap-3 text-ink-2">
          <Spinner />
          {t('reading', { name: draft.data?.fileName ?? '' })}
        </p>
        <CancelDraft id={id} />
      </div>
    );
  }
  if (draft.data.state === 'failed') {
    return (
      <div className="flex flex-col gap-4">
        <FormProblem problem={t(`failures.${draft.data.failure ?? 'not-readable'}`)} />
        {again}
      </div>
    );
  }
  if (draft.data.state === 'cancelled') {
    return (
      <div className="flex flex-col gap-4">
        <p role="status">{t('cancelled')}</p>
        {again}
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <DraftReview draft={draft.data} />
      {draft.data.state === 'review' ? <CancelDraft id={id} /> : null}
    </div>
  );
}

/** Forgets a file and what was understood of it. */
function CancelDraft({ id }: { id: string }) {
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => browserApi.programDrafts.cancelProgramDraft({ params: { id } }),
    onSuccess: (draft) => queries.setQueryData(['program-drafts', id], draft),
    onSettled: () => queries.invalidateQueries({ queryKey: fileJobsKey }),
  });
  return (
    <>
      <FormProblem problem={cancel.isError ? words(cancel.error) : null} />
      <Button className="self-start" isPending={cancel.isPending} onPress={() => cancel.mutate()}>
        {actions('cancel')}
      </Button>
    </>
  );
}
