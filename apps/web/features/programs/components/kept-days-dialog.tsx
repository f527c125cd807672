'use client';

import type { DayTemplate } from '@coachme/contracts/program-templates.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { Dialog } from '@coachme/ui-web/dialog';
import { SearchField } from '@coachme/ui-web/search-field';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { paste } from '#web/features/programs/builder/copy.rules.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { keptDaysQuery } from '#web/features/programs/writing-queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Kept days, of which one is put after the chosen one. */
export function KeptDaysDialog() {
  const t = useTranslations('writing.kept');
  const words = useTranslations('words.actions');
  const { openDialog } = useBuilder();
  const [typed, setTyped] = useState('');
  const kept = useInfiniteQuery(keptDaysQuery(browserApi, useDeferredValue(typed.trim())));
  const days = kept.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Dialog
      title={t('putTitle')}
      description={t('putText')}
      closeLabel={words('close')}
      isOpen
      onOpenChange={() => openDialog(null)}
    >
      <SearchField label={t('search')} onChange={setTyped} />
      {kept.isPending ? <Skeleton className="mt-4 h-16" /> : null}
      {kept.isError ? <QueryProblem query={kept} /> : null}
      {kept.data && days.length === 0 ? <p className="mt-4 text-ink-2">{t('none')}</p> : null}
      <ul className="mt-3 flex flex-col">
        {days.map((day) => (
          <KeptDay key={day.id} kept={day} />
        ))}
      </ul>
      <MoreButton of={kept} className="mt-4" />
    </Dialog>
  );
}

function KeptDay({ kept }: { kept: DayTemplate }) {
  const t = useTranslations('writing.kept');
  const goals = useTranslations('writing.goals');
  const { edit, openDialog } = useBuilder();
  const { title, goal, visibility, day, isOurs } = kept;
  const names = day.groups.flatMap((group) => group.prescriptions.map((each) => each.exerciseName));
  const put = () => {
    edit(paste({ part: 'day', values: [{ ...day, name: day.name || title }] }, newId));
    openDialog(null);
  };
  return (
    <li className="flex items-center gap-2 border-line border-b last:border-b-0">
      <button
        type="button"
        onClick={put}
        className="flex min-h-14 min-w-0 flex-1 cursor-pointer flex-col justify-center rounded-sm py-2 text-start hover:bg-sunken"
      >
        <span className="flex items-baseline gap-2">
          <bdi className="truncate font-medium">{title}</bdi>
          {goal ? <Chip>{goals(goal)}</Chip> : null}
          {visibility === 'organization' ? null : <Chip>{t(visibility)}</Chip>}
        </span>
        <span className="truncate text-ink-3 text-xs">{names.join(', ')}</span>
      </button>
      {isOurs ? <TakeOut kept={kept} /> : null}
    </li>
  );
}

function TakeOut({ kept: { id, title } }: { kept: DayTemplate }) {
  const t = useTranslations('writing.kept');
  const problem = useProblemWords();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => browserApi.programTemplates.removeDayTemplate({ params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['day-templates'] }),
    onError: (error) => showToast({ title: problem(error), tone: 'problem' }),
  });
  return (
    <Button
      look="quiet"
      size="icon"
      aria-label={t('remove', { title })}
      isPending={remove.isPending}
      onPress={() => remove.mutate()}
    >
      <Trash2 aria-hidden className="size-4" strokeWidth={1.5} />
    </Button>
  );
}
