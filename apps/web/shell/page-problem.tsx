'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import { Button } from '@coachme/ui-web/button';
import { LinkButton } from '@coachme/ui-web/link-button';
import { useTranslations } from 'next-intl';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { home } from '#web/session/addresses.ts';

type PageProblemProps = {
  query: { error: unknown; refetch: () => unknown; isFetching: boolean };
};

/** A whole page that could not be shown: another try, or the way back where trying again brings nothing. */
export function PageProblem({ query }: PageProblemProps) {
  const t = useTranslations('workspace.shell');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const isMissing = query.error instanceof ApiError && query.error.code === 'not-found';
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-start gap-3 pt-16">
      <h1 className="text-xl tracking-tight">{t(isMissing ? 'missing.title' : 'failed.title')}</h1>
      <p className="mb-3 text-base text-ink-2">{words(query.error)}</p>
      {isMissing ? (
        <LinkButton look="primary" href={home}>
          {t('missing.home')}
        </LinkButton>
      ) : (
        <Button look="primary" isPending={query.isFetching} onPress={() => query.refetch()}>
          {actions('retry')}
        </Button>
      )}
    </div>
  );
}
