'use client';

import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { type OrganizationPage, pagesFor } from '#web/features/organizations/pages.ts';
import { overviewQuery } from '#web/features/organizations/queries.ts';
import { useMe } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

/** What the organization consists of, and where each of it is changed. */
export function OverviewScreen() {
  const t = useTranslations('organization.overview');
  const kinds = useTranslations('workspace.shell.kinds');
  const roleNames = useTranslations('words.roles');
  const me = useMe();
  const { organization, roles } = me;
  const overview = useQuery(overviewQuery(browserApi));
  const pages = pagesFor(me).filter(({ id }) => id !== 'overview');
  const held = roles.map((role) => roleNames(role)).join(', ');
  return (
    <>
      <PageHeader
        eyebrow={kinds(organization.kind)}
        title={organization.displayName ?? organization.name}
        summary={held ? t('youAre', { roles: held }) : undefined}
      />
      {overview.isError && !overview.data ? (
        <div className="mt-6">
          <QueryProblem query={overview} />
        </div>
      ) : null}
      {overview.data?.url && organization.kind !== 'personal' ? (
        <p className="mt-4 flex flex-wrap items-baseline gap-x-3 text-ink-2">
          <span>{t('page')}</span>
          <bdi dir="ltr" className="min-w-0 break-all text-ink">
            {overview.data.url.replace(/^https?:\/\//, '')}
          </bdi>
          <QuietLink href={`/o/${organization.slug}`}>{t('openPage')}</QuietLink>
        </p>
      ) : null}
      <ul className="mt-8 grid max-w-5xl gap-3 md:grid-cols-2">
        {pages.map((page) => (
          <li key={page.id}>
            <PageCard page={page} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PageCard({ page: { id, href, Icon } }: { page: OrganizationPage }) {
  const pages = useTranslations('organization.pages');
  const t = useTranslations('organization.overview.texts');
  // The overview itself is not among the cards.
  const text = id === 'overview' ? '' : t(id);
  return (
    <Link
      href={href}
      className="group flex h-full items-start gap-4 rounded border border-line bg-surface px-5 py-4 transition-colors hover:border-edge"
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-3" strokeWidth={1.5} />
      <span className="min-w-0 flex-1">
        <span className="block font-medium text-base">{pages(id)}</span>
        <span className="mt-0.5 block text-ink-2">{text}</span>
        <Fact id={id} />
      </span>
      <ChevronRight
        aria-hidden
        className="mt-1 size-4 shrink-0 text-ink-3 rtl:-scale-x-100"
        strokeWidth={1.5}
      />
    </Link>
  );
}

/** What is true there now, where a number says it. */
function Fact({ id }: Pick<OrganizationPage, 'id'>) {
  const t = useTranslations('organization.overview');
  const { data, isPending } = useQuery(overviewQuery(browserApi));
  const counted = ['people', 'roles', 'teams', 'branches'].includes(id);
  if (!counted) return null;
  if (isPending) return <Skeleton className="mt-2 h-4 w-40" />;
  if (!data) return null;
  const facts: Partial<Record<OrganizationPage['id'], string>> = {
    people: [
      t('people', { staff: data.staff }),
      t('peopleClients', { clients: data.clients }),
      ...(data.openInvitations > 0 ? [t('open', { count: data.openInvitations })] : []),
    ].join(' · '),
    roles: t('facts.roles', { count: data.customRoles }),
    teams: t('facts.teams', { count: data.teams }),
    branches: t('facts.branches', { count: data.branches }),
  };
  return <span className="mt-2 block text-ink-3 text-sm">{facts[id]}</span>;
}
