'use client';

import type { ClientGroup } from '@coachme/contracts/client-groups.contract';
import { Chip } from '@coachme/ui-web/chip';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { groupsQuery } from '#web/features/groups/queries.ts';
import { useGroupFacts } from '#web/features/groups/use-group-facts.ts';
import { useMay } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const sheet = onDemand(() => import('#web/features/groups/group-sheet.tsx'));

/** Clients who are coached together. */
export function GroupsScreen() {
  const t = useTranslations('plans.groups');
  const url = useUrlState();
  const mayChange = useMay('client:update');
  const groups = useQuery(groupsQuery(browserApi));
  const isOpen = url.get('group') === 'new';
  const part = useOnDemand(sheet, isOpen);
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={<QuietLink href="/coach/clients">{t('clients')}</QuietLink>}
        summary={t('summary')}
        actions={
          mayChange ? (
            <LinkButton look="primary" href={url.addressOf({ group: 'new' })}>
              <Plus aria-hidden className="size-4" strokeWidth={1.5} />
              {t('new')}
            </LinkButton>
          ) : null
        }
      />
      <div className="mt-8">
        {groups.isPending ? <Skeleton className="h-40 w-full" /> : null}
        {groups.isError && !groups.data ? <QueryProblem query={groups} /> : null}
        {groups.data?.length === 0 ? (
          <EmptyState title={t('empty.title')} className="max-w-2xl">
            {t('empty.text')}
          </EmptyState>
        ) : null}
        <ul className="grid max-w-5xl gap-4 md:grid-cols-2">
          {groups.data?.map((group) => (
            <li key={group.id}>
              <GroupCard group={group} />
            </li>
          ))}
        </ul>
      </div>
      {part && isOpen ? (
        <part.GroupSheet group={null} onClose={() => url.set({ group: null })} />
      ) : null}
    </>
  );
}

function GroupCard({ group }: { group: ClientGroup }) {
  const t = useTranslations('plans.groups');
  const facts = useGroupFacts();
  return (
    <article className="flex h-full flex-col gap-1 rounded border border-line bg-surface px-5 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="min-w-0 font-semibold text-base">
          <Link
            href={`/coach/clients/groups/${group.id}`}
            className="rounded-sm underline-offset-4 hover:underline"
          >
            <bdi>{group.name}</bdi>
          </Link>
        </h2>
        {group.startsOn ? <Chip>{t('cohort')}</Chip> : null}
      </div>
      <p className="text-ink-2 text-sm tabular-nums">{facts(group)}</p>
    </article>
  );
}
