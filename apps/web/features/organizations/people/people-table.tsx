'use client';

import type { Member } from '@coachme/contracts/organizations.contract';
import { Avatar } from '@coachme/ui-web/avatar';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { Menu } from '@coachme/ui-web/menu';
import { type Column, Table } from '@coachme/ui-web/table';
import { Ellipsis, Pencil, UserMinus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useFormats, useMay, useMe } from '#web/session/session.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const icon = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

/** People by name; on a phone only who and in which role. */
export function PeopleTable({ people }: { people: readonly Member[] }) {
  const t = useTranslations('organization.people');
  return (
    <Table caption={t('title')} columns={useColumns()} rows={people} rowKey={({ id }) => id} />
  );
}

function useColumns(): Column<Member>[] {
  const t = useTranslations('organization.people');
  const formats = useFormats();
  const mayChange = useMay('member:update');
  const mayRemove = useMay('member:remove');
  const rest: Column<Member>[] = [
    {
      id: 'branches',
      header: t('columns.branches'),
      className: 'hidden lg:table-cell',
      cell: ({ branches }) => branches.map(({ name }) => name).join(', ') || '–',
    },
    {
      id: 'since',
      header: t('columns.since'),
      align: 'end',
      className: 'hidden md:table-cell',
      cell: ({ joinedAt }) => formats.date(joinedAt.slice(0, 10), 'short'),
    },
  ];
  return [
    {
      id: 'name',
      header: t('columns.name'),
      isRowHeader: true,
      cell: (row) => <Name member={row} mayOpen={mayChange} />,
    },
    { id: 'roles', header: t('columns.roles'), cell: (row) => <Roles member={row} /> },
    ...rest,
    ...(mayChange || mayRemove
      ? [
          {
            id: 'more',
            header: <span className="sr-only">{t('edit')}</span>,
            align: 'end' as const,
            // On a phone the name opens the same.
            className: 'hidden sm:table-cell',
            cell: (row: Member) => <RowMenu member={row} />,
          },
        ]
      : []),
  ];
}

function Name({ member, mayOpen }: { member: Member; mayOpen: boolean }) {
  const t = useTranslations('organization.people');
  const url = useUrlState();
  const isMe = useMe().user.id === member.userId;
  return (
    <span className="flex items-center gap-3">
      <Avatar name={member.name} size="small" />
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2">
          {mayOpen ? (
            <Link
              href={url.addressOf({ member: member.id })}
              className="rounded-sm underline-offset-4 hover:underline"
            >
              {member.name}
            </Link>
          ) : (
            member.name
          )}
          {isMe ? <span className="font-normal text-ink-3 text-xs">{t('you')}</span> : null}
        </span>
        <bdi className="block max-w-40 truncate font-normal text-ink-3 text-xs sm:max-w-none">
          {member.email}
        </bdi>
      </span>
    </span>
  );
}

function Roles({ member: { roles, customRoles } }: { member: Member }) {
  const names = useTranslations('words.roles');
  return (
    <span className="flex flex-wrap gap-1">
      {roles.map((role) => (
        <Chip key={role}>{names(role)}</Chip>
      ))}
      {customRoles.map(({ id, name }) => (
        <Chip key={id}>{name}</Chip>
      ))}
    </span>
  );
}

function RowMenu({ member }: { member: Member }) {
  const t = useTranslations('organization.people');
  const url = useUrlState();
  const mayChange = useMay('member:update');
  const mayRemove = useMay('member:remove');
  const isMe = useMe().user.id === member.userId;
  const label = t('menu', { name: member.name });
  const actions = [
    ...(mayChange
      ? [
          {
            id: 'edit',
            label: t('edit'),
            icon: <Pencil {...icon} />,
            onAction: () => url.push({ member: member.id }),
          },
        ]
      : []),
    ...(mayRemove && !isMe
      ? [
          {
            id: 'remove',
            label: t('remove'),
            icon: <UserMinus {...icon} />,
            isDanger: true,
            onAction: () => url.push({ remove: member.id }),
          },
        ]
      : []),
  ];
  return (
    <Menu
      label={label}
      actions={actions}
      trigger={
        <Button look="quiet" size="icon" aria-label={label}>
          <Ellipsis aria-hidden className="size-5" strokeWidth={1.5} />
        </Button>
      }
    />
  );
}
