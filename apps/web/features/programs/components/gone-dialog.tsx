'use client';

import { freshWeek } from '@coachme/domain/programs/fresh-copy.rules';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { countsOf } from '@coachme/domain/programs/program-difference.rules';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCreateProgram } from '#web/features/programs/actions.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import type { Gone } from '#web/offline/gone.ts';
import { beginHere, keptProgram, letGoOf } from '#web/offline/kept-programs.ts';
import { isAway } from '#web/offline/or-kept.ts';

type Left = { id: string; why: Gone; content: Content };

/** What was written on a program that was archived before it could be saved; nothing where nothing was. */
export function LeftBehind({ id }: { id: string }) {
  const { data: kept } = useQuery({
    queryKey: ['kept-programs', id],
    queryFn: () => keptProgram(id),
    networkMode: 'always',
    staleTime: 0,
  });
  return kept?.draft ? <GoneDialog id={id} why="archived" content={kept.draft} /> : null;
}

/** The program that was written on is gone: what was written goes on as another one, or goes too. */
export function GoneDialog(left: Left) {
  const { id, why, content } = left;
  const t = useTranslations('offline.gone');
  const builder = useTranslations('builder.stale');
  const words = useTranslations('words.actions');
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(true);
  const { keep, problem, isPending } = useKeepAsNew(left);

  async function letGo(): Promise<void> {
    await letGoOf(id);
    router.push('/coach/programs');
  }

  return (
    <Dialog
      title={t(why, { title: content.title })}
      description={t(`${why}Text`)}
      closeLabel={words('close')}
      isOpen={isOpen}
      isAlert
      onOpenChange={setIsOpen}
      footer={
        <>
          <Button onPress={() => void letGo()}>{t('letGo')}</Button>
          <Button look="primary" isPending={isPending} onPress={() => void keep()}>
            {t('keep')}
          </Button>
        </>
      }
    >
      <p className="font-medium" dir="auto">
        {content.title}
      </p>
      <p className="text-ink-2 text-sm">{builder('counts', countsOf(content))}</p>
      <FormProblem problem={problem} />
    </Dialog>
  );
}

/** Begins another program with all that was written, here where the server is out of reach; then the former one goes. */
function useKeepAsNew({ id: former, content }: Left) {
  const router = useRouter();
  const words = useProblemWords();
  const create = useCreateProgram();
  // The same ids on every try: a repeated create is the same create.
  const [program] = useState(() => ({
    ...content,
    id: newId(),
    weeks: content.weeks.map((week) => freshWeek(week, newId)),
  }));
  const [problem, setProblem] = useState<string | null>(null);

  async function keep(): Promise<void> {
    try {
      const isSaved = await isCreated(program);
      await letGoOf(former);
      if (isSaved) router.push(`/coach/programs/${program.id}`);
      else location.assign(`/coach/programs/kept?program=${program.id}`);
    } catch (error) {
      setProblem(words(error));
    }
  }

  async function isCreated(begun: typeof program): Promise<boolean> {
    try {
      await create.mutateAsync(begun);
      return true;
    } catch (error) {
      if (!isAway(error)) throw error;
      await beginHere(begun);
      return false;
    }
  }

  return { keep, problem, isPending: create.isPending };
}
