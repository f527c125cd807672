'use client';

import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { SearchField } from '@coachme/ui-web/search-field';
import { Select } from '@coachme/ui-web/select';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Tabs } from '@coachme/ui-web/tabs';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { peopleFilterOf, rolesToFilter } from '#web/features/organizations/people/people-filter.ts';
import { PeopleTable } from '#web/features/organizations/people/people-table.tsx';
import { WaitingStaff } from '#web/features/organizations/people/waiting-staff.tsx';
import { type PeopleFilter, peopleQuery } from '#web/features/organizations/queries.ts';
import { useMay, useMe } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const sheet = onDemand(() => import('#web/features/organizations/people/member-sheet.tsx'));
const removal = onDemand(() => import('#web/features/organizations/people/removal-dialog.tsx'));

/** Who belongs here, in which roles and branches; what can be changed opens beside the list. */
export function PeopleScreen() {
  const t = useTranslations('organization.people');
  const url = useUrlState();
  const mayInvite = useMay('invitation:create');
  const filter = peopleFilterOf(url.get);
  const people = useInfiniteQuery({
    ...peopleQuery(browserApi, filter),
    placeholderData: keepPreviousData,
  });
  const rows = people.data?.pages.flatMap(({ items }) => items) ?? [];
  const { organization } = useMe();
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('summary', { organization: organization.name })}
        actions={
          mayInvite ? (
            <LinkButton look="primary" href={url.addressOf({ invite: 'coach' })}>
              <UserPlus aria-hidden className="size-4" strokeWidth={1.5} />
              {t('invite')}
            </LinkButton>
          ) : null
        }
      />
      {filter.person === null ? (
        <Filters filter={filter} />
      ) : (
        <OnePerson isFound={rows.length > 0} />
      )}
      {people.isPending ? <Skeleton className="h-60 w-full" /> : null}
      {people.isError && !people.data ? <QueryProblem query={people} /> : null}
      {people.data && rows.length === 0 ? <NobodyFound isOne={filter.person !== null} /> : null}
      {rows.length > 0 ? <PeopleTable people={rows} /> : null}
      <MoreButton of={people} className="mt-6" label={t('more')} />
      <WaitingStaff />
      <Changes />
    </>
  );
}

/** What is open over the list, as the address says it. */
function Changes() {
  const url = useUrlState();
  const [memberId, leaverId] = [url.get('member'), url.get('remove')];
  const mayChange = useMay('member:update');
  const member = useOnDemand(sheet, mayChange && memberId !== null);
  const leaver = useOnDemand(removal, leaverId !== null);
  return (
    <>
      {member && memberId !== null ? <member.MemberSheet key={memberId} id={memberId} /> : null}
      {leaver && leaverId !== null ? <leaver.RemovalDialog key={leaverId} id={leaverId} /> : null}
    </>
  );
}

/** Somebody who was looked for by what happened to them; from here on to everybody. */
function OnePerson({ isFound }: { isFound: boolean }) {
  const t = useTranslations('organization.people');
  const url = useUrlState();
  return (
    <p className="mt-4 mb-4 text-ink-2">
      {isFound ? `${t('one')} ` : null}
      <QuietLink href={url.addressOf({ person: null, member: null, who: 'all' })}>
        {t('everybody')}
      </QuietLink>
    </p>
  );
}

function NobodyFound({ isOne }: { isOne: boolean }) {
  const t = useTranslations(`organization.people.${isOne ? 'gone' : 'noMatch'}`);
  return <EmptyState title={t('title')}>{t('text')}</EmptyState>;
}

function Filters({ filter }: { filter: PeopleFilter }) {
  const t = useTranslations('organization.people');
  const roleNames = useTranslations('words.roles');
  const url = useUrlState();
  return (
    <div className="mt-4 mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
      <Tabs
        label={t('who')}
        value={filter.who}
        items={[
          { id: 'staff', label: t('staff'), href: url.addressOf({ who: null }) },
          { id: 'all', label: t('all'), href: url.addressOf({ who: 'all' }) },
        ]}
      />
      <Select
        label={t('role')}
        isLabelHidden
        className="w-full sm:ms-auto sm:w-44"
        value={filter.role ?? 'any'}
        onChange={(id) => url.set({ role: id === 'any' ? null : id })}
        options={[
          { id: 'any', label: t('anyRole') },
          ...rolesToFilter.map((id) => ({ id, label: roleNames(id) })),
        ]}
      />
      <SearchField
        label={t('search')}
        defaultValue={filter.search}
        onChange={(q) => url.set({ q: q.trim() || null })}
        className="w-full sm:w-72"
      />
    </div>
  );
}
