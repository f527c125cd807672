'use client';

import type { GroupAssignmentClient } from '@coachme/contracts/group-assignments.contract';
import { Chip } from '@coachme/ui-web/chip';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { givingQuery } from '#web/features/groups/queries.ts';
import { useRefusalWords } from '#web/features/groups/use-refusal-words.ts';
import { PageProblem } from '#web/shell/page-problem.tsx';

/** How far it is, and what became of each; one may leave and come back to it. */
export function GivingProgress({ id }: { id: string }) {
  const t = useTranslations('plans.giving');
  const giving = useQuery(givingQuery(browserApi, id));
  if (giving.isPending) return <Skeleton className="mt-8 h-64 w-full" />;
  if (!giving.data) return <PageProblem query={giving} />;
  const { clientCount, givenCount, leftOutCount, programTitle, groupId, clients } = giving.data;
  const done = givenCount + leftOutCount;
  const first = clients.filter(({ state }) => state === 'left-out');
  const rest = clients.filter(({ state }) => state !== 'left-out');
  return (
    <section aria-label={programTitle} className="mt-8 flex max-w-3xl flex-col gap-6">
      <div>
        <p aria-live="polite" className="font-medium">
          {giving.data.isDone
            ? t('done', { program: programTitle, given: givenCount, all: clientCount })
            : t('running', { program: programTitle, done, all: clientCount })}
        </p>
        <progress
          aria-label={t('progress')}
          max={clientCount}
          value={done}
          className="mt-2 h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-ink"
        />
      </div>
      <ul>
        {[...first, ...rest].map((client) => (
          <Outcome key={client.clientId} client={client} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {groupId ? (
          <LinkButton href={`/coach/clients/groups/${groupId}`}>{t('toGroup')}</LinkButton>
        ) : null}
        <LinkButton look="quiet" href="/coach/clients">
          {t('toClients')}
        </LinkButton>
      </div>
    </section>
  );
}

function Outcome({ client }: { client: GroupAssignmentClient }) {
  const t = useTranslations('plans.giving');
  const refusals = useRefusalWords();
  const { clientId, clientName, state, reason } = client;
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-3 border-line border-b py-1 last:border-b-0">
      <Link
        href={`/coach/clients/${clientId}?tab=calendar`}
        className="me-auto rounded-sm underline-offset-4 hover:underline"
      >
        <bdi>{clientName}</bdi>
      </Link>
      {reason === null ? null : <span className="text-act text-sm">{refusals(reason)}</span>}
      <Chip>{t(`states.${state}`)}</Chip>
    </li>
  );
}
