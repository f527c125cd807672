'use client';

import { Button } from '@coachme/ui-web/button';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

type QueryProblemProps = {
  query: { error: unknown; refetch: () => unknown; isFetching: boolean };
};

/** What could not be shown, why, and another try. */
export function QueryProblem({ query }: QueryProblemProps) {
  const t = useTranslations('words');
  const words = useProblemWords();
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 rounded border border-line bg-surface p-4"
    >
      <CircleAlert aria-hidden className="size-5 text-act" strokeWidth={1.5} />
      <p className="min-w-0 flex-1">{words(query.error)}</p>
      <Button size="small" isPending={query.isFetching} onPress={() => query.refetch()}>
        {t('actions.retry')}
      </Button>
    </div>
  );
}
