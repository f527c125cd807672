'use client';

import type { Team } from '@coachme/contracts/teams.contract';
import { Avatar } from '@coachme/ui-web/avatar';
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
import { teamsQuery } from '#web/features/organizations/queries.ts';
import { useMay } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const sheet = onDemand(() => import('#web/features/organizations/teams/team-sheet.tsx'));

/** Who stands in for whom. */
export function TeamsScreen() {
  const t = useTranslations('organization.teams');
  const url = useUrlState();
  const mayChange = useMay('team:update');
  const teams = useQuery(teamsQuery(browserApi));
  const opened = url.get('team');
  const part = useOnDemand(sheet, mayChange && opened !== null);
  const team = teams.data?.find(({ id }) => id === opened) ?? null;
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('summary')}
        actions={
          mayChange ? (
            <LinkButton look="primary" href={url.addressOf({ team: 'new' })}>
              <Plus aria-hidden className="size-4" strokeWidth={1.5} />
              {t('new')}
            </LinkButton>
          ) : null
        }
      />
      <div className="mt-8">
        {teams.isPending ? <Skeleton className="h-40 w-full" /> : null}
        {teams.isError && !teams.data ? <QueryProblem query={teams} /> : null}
        {teams.data?.length === 0 ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : null}
        <ul className="grid max-w-5xl gap-4 lg:grid-cols-2">
          {teams.data?.map((shown) => (
            <li key={shown.id}>
              <TeamCard team={shown} mayChange={mayChange} isMeant={shown.id === opened} />
            </li>
          ))}
        </ul>
      </div>
      {part && opened !== null && (team || opened === 'new') ? (
        <part.TeamSheet key={opened} team={team} />
      ) : null}
    </>
  );
}

const bringIntoSight = (card: HTMLElement | null) => card?.scrollIntoView({ block: 'nearest' });

type TeamCardProps = {
  team: Team;
  mayChange: boolean;
  /** The one that the address names. */
  isMeant: boolean;
};

function TeamCard({ team, mayChange, isMeant }: TeamCardProps) {
  const t = useTranslations('organization.teams');
  const url = useUrlState();
  const hasHead = team.coaches.some(({ isHead }) => isHead);
  const seeing = team.sharesClients ? 'shared' : hasHead ? 'notShared' : 'nobodyAll';
  return (
    <article
      // In sight, however many stand before it.
      ref={isMeant ? bringIntoSight : undefined}
      aria-current={isMeant ? 'true' : undefined}
      className="flex h-full flex-col gap-3 rounded border border-line bg-surface px-5 py-4 aria-[current=true]:border-ink"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold text-base">
          {mayChange ? (
            <Link
              href={url.addressOf({ team: team.id })}
              aria-label={t('edit', { name: team.name })}
              className="rounded-sm underline-offset-4 hover:underline"
            >
              {team.name}
            </Link>
          ) : (
            team.name
          )}
        </h2>
        <p className="text-ink-3 text-sm">{t('coaches', { count: team.coaches.length })}</p>
      </div>
      <p className="text-ink-2">{t(seeing)}</p>
      <ul className="flex flex-col gap-2">
        {team.coaches.map(({ memberId, name, isHead }) => (
          <li key={memberId} className="flex items-center gap-3">
            <Avatar name={name} size="small" />
            <span className="min-w-0 truncate">{name}</span>
            {isHead ? <Chip>{t('head')}</Chip> : null}
          </li>
        ))}
      </ul>
    </article>
  );
}
