'use client';

import type { ExerciseImport, ImportItem } from '@coachme/contracts/exercise-imports.contract';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { Tabs } from '@coachme/ui-web/tabs';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useMuscleWords } from '#web/features/programs/components/use-muscle-words.ts';
import { useCommitImport } from '#web/features/programs/exercise/actions.ts';
import { importItemsQuery } from '#web/features/programs/exercise/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const verdicts = ['new', 'changed', 'same-name', 'yours', 'unchanged'] as const;

/** What the other library offers, kind by kind; what is ticked is taken over. */
export function ImportPreview({ found }: { found: ExerciseImport }) {
  const t = useTranslations('library.imports');
  const words = useProblemWords();
  const url = useUrlState();
  const [except, setExcept] = useState<ReadonlySet<string>>(new Set());
  const commit = useCommitImport(found.id);
  const verdict = verdicts.find((one) => one === url.get('kind')) ?? 'new';
  const count = found.counts.new + found.counts.changed - except.size;
  const toggle = (id: string) => {
    const others = new Set(except);
    if (!others.delete(id)) others.add(id);
    setExcept(others);
  };
  return (
    <div className="w-full">
      <Tabs
        label={t('title')}
        value={verdict}
        items={verdicts.map((id) => ({
          id,
          label: `${t(`verdicts.${id}`)} ${found.counts[id]}`,
          href: url.addressOf({ kind: id }),
        }))}
      />
      <Items id={found.id} verdict={verdict} except={except} onToggle={toggle} />
      <div className="sticky bottom-0 flex flex-col items-start gap-3 border-line border-t bg-paper py-4">
        <FormProblem problem={commit.error ? words(commit.error) : null} />
        <Button
          look="primary"
          isDisabled={count === 0}
          isPending={commit.isPending}
          onPress={() => commit.mutate([...except])}
        >
          {t('commit', { count })}
        </Button>
      </div>
    </div>
  );
}

type ItemsProps = {
  id: string;
  verdict: (typeof verdicts)[number];
  except: ReadonlySet<string>;
  onToggle: (externalId: string) => void;
};

function Items({ id, verdict, except, onToggle }: ItemsProps) {
  const t = useTranslations('library.imports');
  const query = useInfiniteQuery(importItemsQuery(browserApi, id, verdict));
  if (query.isError && !query.data) return <QueryProblem query={query} />;
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const isTaken = verdict === 'new' || verdict === 'changed';
  return (
    <>
      {query.data && items.length === 0 ? <p className="py-6 text-ink-3">{t('nothing')}</p> : null}
      <ul className="my-4">
        {items.map((item) => (
          <Item
            key={item.externalId}
            item={item}
            box={
              isTaken
                ? {
                    isSelected: !except.has(item.externalId),
                    onChange: () => onToggle(item.externalId),
                  }
                : null
            }
          />
        ))}
      </ul>
      <MoreButton of={query} className="mb-6" />
    </>
  );
}

type Box = { isSelected: boolean; onChange: () => void };

function Item({ item, box }: { item: ImportItem; box: Box | null }) {
  const t = useTranslations('library.imports');
  const equipment = useTranslations('words.equipment');
  const muscles = useMuscleWords();
  const { name, author, licence, exerciseName } = item;
  const facts = [
    muscles.list(item.primaryMuscles),
    ...(item.equipment ? [equipment(item.equipment)] : []),
    ...(exerciseName && exerciseName !== name ? [t('sameAs', { name: exerciseName })] : []),
  ];
  return (
    <li className="flex min-h-14 items-center gap-4 border-line border-b py-2">
      {box ? <Checkbox aria-label={t('take', { name })} {...box} /> : null}
      <div className="min-w-0 flex-1">
        <p className="text-sm" dir="auto">
          {name}
        </p>
        <p className="text-ink-3 text-xs">{facts.join(' · ')}</p>
      </div>
      <p className="hidden text-ink-3 text-xs sm:block">{t('by', { author, licence })}</p>
    </li>
  );
}
