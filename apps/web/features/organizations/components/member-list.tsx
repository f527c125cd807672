'use client';

import type { Member } from '@coachme/contracts/organizations.contract';
import type { Role } from '@coachme/contracts/organizations.words';
import { Avatar } from '@coachme/ui-web/avatar';
import { Button } from '@coachme/ui-web/button';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Select } from '@coachme/ui-web/select';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useChangeRoles } from '#web/features/organizations/actions.ts';
import { membersQuery } from '#web/features/organizations/queries.ts';
import { mainRole, staffRoles, withMainRole } from '#web/features/organizations/roles.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Who works here, and as what; clients have their own page. */
export function MemberList() {
  const t = useTranslations('settings.members');
  const words = useTranslations('words.actions');
  const members = useInfiniteQuery(membersQuery(browserApi));
  const staff = (members.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ roles }) => mainRole(roles) !== 'client',
  );
  return (
    <div className="flex flex-col gap-4">
      {members.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {members.isError && !members.data ? <QueryProblem query={members} /> : null}
      <ul aria-label={t('title')}>
        {staff.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </ul>
      <div className="flex gap-2">
        {members.hasNextPage ? (
          <Button isPending={members.isFetchingNextPage} onPress={() => members.fetchNextPage()}>
            {words('more')}
          </Button>
        ) : null}
        <LinkButton href="?invite=coach">{t('invite')}</LinkButton>
      </div>
    </div>
  );
}

function MemberRow({ member }: { member: Member }) {
  const t = useTranslations('settings.members');
  const names = useTranslations('words.roles');
  const words = useProblemWords();
  const mayChange = useMay('member:update');
  const change = useChangeRoles();
  const current = mainRole(member.roles);
  const give = (role: Role) =>
    change.mutate(
      { id: member.id, roles: withMainRole(member.roles, role) },
      {
        onSuccess: () =>
          showToast({ title: t('changed', { name: member.name, role: names(role) }) }),
        onError: (error) => showToast({ title: words(error), tone: 'problem' }),
      },
    );
  return (
    <li className="flex flex-wrap items-center gap-3 border-line border-b py-3">
      <Avatar name={member.name} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{member.name}</p>
        <p className="truncate text-ink-3">{member.email}</p>
      </div>
      {mayChange ? (
        <Select
          label={t('roleOf', { name: member.name })}
          isLabelHidden
          className="w-36"
          value={current}
          isDisabled={change.isPending}
          onChange={(id) => {
            const role = staffRoles.find((known) => known === id);
            if (role) give(role);
          }}
          options={staffRoles.map((id) => ({ id, label: names(id) }))}
        />
      ) : (
        <span className="text-ink-2">{names(current)}</span>
      )}
    </li>
  );
}
