'use client';

import type { OwnWay } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ownWaysQuery } from '#web/features/security/queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** By what the person gets in; the last way stays. */
export function WayList() {
  const t = useTranslations('waysIn.security.ways');
  const ways = useQuery(ownWaysQuery(browserApi));
  return (
    <div className="flex flex-col gap-4">
      {ways.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {ways.isError ? <QueryProblem query={ways} /> : null}
      <ul aria-label={t('title')}>
        {ways.data?.items.map((way) => (
          <WayRow key={way.id} way={way} />
        ))}
      </ul>
    </div>
  );
}

const pages = ['google', 'apple', 'facebook', 'oidc'] as const;

function WayRow({ way }: { way: OwnWay }) {
  const t = useTranslations('waysIn.security.ways');
  const words = useProblemWords();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => browserApi.waysIn.removeWay({ params: { wayId: way.id } }),
    onSuccess: () => showToast({ title: t('removed') }),
    onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['security', 'ways'] }),
  });
  const { provider } = way;
  const providers = useTranslations('providers.names');
  const known = ['password', 'email', 'phone', 'telegram'] as const;
  const named = known.find((id) => id === provider);
  const page = provider.startsWith('sso-') ? 'sso' : pages.find((id) => id === provider);
  const name = named ? t(named) : page ? providers(page) : provider;
  return (
    <li className="flex flex-wrap items-center gap-3 border-line border-b py-3">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{name}</p>
        {way.label ? (
          <p dir="ltr" className="truncate text-start text-ink-3">
            {way.label}
          </p>
        ) : null}
      </div>
      {way.canBeRemoved ? (
        <Button
          look="quiet"
          size="small"
          isPending={remove.isPending}
          onPress={() => remove.mutate()}
          aria-label={t('removeOf', { way: name })}
        >
          {t('remove')}
        </Button>
      ) : null}
    </li>
  );
}
