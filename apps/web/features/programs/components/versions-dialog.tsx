'use client';

import type { ProgramVersionRow } from '@coachme/contracts/program-versions.contract';
import type { Program } from '@coachme/contracts/programs.words';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { ChangeList } from '#web/features/programs/components/change-list.tsx';
import { programQuery } from '#web/features/programs/queries.ts';
import { versionQuery, versionsQuery } from '#web/features/programs/writing-queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type VersionsDialogProps = {
  program: Program;
  content: Content;
  /** Brings what is written to the server first; null when it cannot be brought there. */
  onBefore: () => Promise<{ readonly revision: number } | null>;
};

/** Kept versions with what has changed since, and the way back to each. */
export function VersionsDialog({ program, content, onBefore }: VersionsDialogProps) {
  const t = useTranslations('writing.versions');
  const words = useTranslations('words.actions');
  const formats = useFormats();
  const { openDialog } = useBuilder();
  const versions = useQuery(versionsQuery(browserApi, program.id));
  const [chosen, choose] = useState<string | null>(null);
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={words('close')}
      isOpen
      onOpenChange={() => openDialog(null)}
    >
      {versions.isPending ? <Skeleton className="h-24" /> : null}
      {versions.isError ? <QueryProblem query={versions} /> : null}
      {versions.data?.length === 0 ? <p className="text-ink-2">{t('none')}</p> : null}
      <ul className="flex flex-col">
        {versions.data?.map((version) => (
          <li key={version.id} className="border-line border-b py-2 last:border-b-0">
            <button
              type="button"
              aria-expanded={chosen === version.id}
              onClick={() => choose(chosen === version.id ? null : version.id)}
              className="flex min-h-9 w-full cursor-pointer items-baseline justify-between gap-4 rounded-sm text-start pointer-coarse:min-h-11"
            >
              <span className="font-medium">{t(version.reason)}</span>
              <time dateTime={version.keptAt} className="text-ink-3 text-sm">
                {formats.instant(version.keptAt)}
              </time>
            </button>
            {chosen === version.id ? (
              <OneVersion
                program={program}
                content={content}
                onBefore={onBefore}
                version={version}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

type OneVersionProps = VersionsDialogProps & { version: ProgramVersionRow };

function OneVersion({ program: { id }, content, onBefore, version }: OneVersionProps) {
  const t = useTranslations('writing.versions');
  const problem = useProblemWords();
  const { openDialog, isReadOnly } = useBuilder();
  const queries = useQueryClient();
  const params = { id, versionId: version.id };
  const whole = useQuery(versionQuery(browserApi, params));
  const restore = useMutation({
    mutationFn: async () => {
      const saved = await onBefore();
      // Why it could not be saved stands beside the title; the stored one is kept as a version either way.
      const call = saved ? { headers: { 'if-match': `"${saved.revision}"` } } : {};
      return browserApi.programVersions.restoreVersion({ params }, call);
    },
    onSuccess: (restored) => {
      queries.setQueryData(programQuery(browserApi, id).queryKey, restored);
      openDialog(null);
      showToast({ title: t('done') });
    },
    onError: (error) => showToast({ title: problem(error), tone: 'problem' }),
  });
  if (whole.isError) return <QueryProblem query={whole} />;
  if (!whole.data) return <Skeleton className="h-16" />;
  return (
    <div className="flex flex-col gap-3 py-2">
      <p className="text-ink-3 text-xs">{t('since')}</p>
      <ChangeList before={whole.data.content} after={content} />
      {isReadOnly ? null : (
        <Button
          size="small"
          className="self-start"
          isPending={restore.isPending}
          onPress={() => restore.mutate()}
        >
          {t('restore')}
        </Button>
      )}
    </div>
  );
}
