'use client';

import type { ProgramTemplate } from '@coachme/contracts/program-templates.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { SetsLine } from '#web/features/programs/components/sets-line.tsx';
import { useGroupWords } from '#web/features/programs/components/use-group-words.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { programsKey } from '#web/features/programs/queries.ts';
import { readyProgramQuery } from '#web/features/programs/writing-queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type ReadyProgramDialogProps = { programKey: string; onClose: () => void };

/** A ready program's first week, and the way to begin with it. */
export function ReadyProgramDialog({ programKey, onClose }: ReadyProgramDialogProps) {
  const t = useTranslations('writing.ready');
  const words = useTranslations('words.actions');
  const problem = useProblemWords();
  const router = useRouter();
  const queries = useQueryClient();
  const program = useQuery(readyProgramQuery(browserApi, programKey));
  // The same id on every try: a repeated start is the same start.
  const [id] = useState(newId);
  const start = useMutation({
    mutationFn: () =>
      browserApi.programTemplates.startFromTemplate({ params: { key: programKey }, body: { id } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: programsKey });
      router.push(`/coach/programs/${id}`);
    },
    onError: (error) => showToast({ title: problem(error), tone: 'problem' }),
  });
  return (
    <Dialog
      title={program.data?.title ?? t('title')}
      description={program.data?.description ?? null}
      closeLabel={words('close')}
      isOpen
      onOpenChange={onClose}
      footer={
        <Button look="primary" isPending={start.isPending} onPress={() => start.mutate()}>
          {t('start')}
        </Button>
      }
    >
      {program.isError ? <QueryProblem query={program} /> : null}
      {program.isPending ? <Skeleton className="h-64" /> : null}
      {program.data ? <FirstWeek program={program.data} /> : null}
    </Dialog>
  );
}

function FirstWeek({ program }: { program: ProgramTemplate }) {
  const t = useTranslations('writing.ready');
  const groupText = useGroupWords();
  const [week] = program.weeks;
  return (
    <section aria-label={t('preview')} className="flex flex-col gap-5">
      {week?.days.map((day) => (
        <div key={day.id}>
          <h3 className="mb-2 font-medium">{day.name}</h3>
          <ul className="flex flex-col gap-3">
            {day.groups.map((group) => (
              <li key={group.id} className="border-line border-s-2 ps-3">
                {group.kind === 'single' ? null : (
                  <p className="text-ink-3 text-xs">{groupText(group)}</p>
                )}
                {group.prescriptions.map(({ id, exerciseName, sets }) => (
                  <div key={id} className="py-1">
                    <p className="text-sm">
                      <bdi>{exerciseName}</bdi>
                    </p>
                    <SetsLine sets={sets} />
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
