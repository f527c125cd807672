'use client';

import type { Invitation } from '@coachme/contracts/organizations.contract';
import { Chip } from '@coachme/ui-web/chip';
import { type Column, Table } from '@coachme/ui-web/table';
import { useTranslations } from 'next-intl';
import { InvitationMenu } from '#web/features/invitations/components/invitation-menu.tsx';
import { useTitleOf } from '#web/features/invitations/use-title-of.ts';
import { useFormats } from '#web/session/session.tsx';

const tones = {
  active: 'on-track',
  consumed: 'neutral',
  expired: 'watch',
  revoked: 'neutral',
} as const;

/** Invitations as a table; on a phone only what decides. */
export function InvitationTable({ rows }: { rows: readonly Invitation[] }) {
  const t = useTranslations('invites');
  return <Table caption={t('title')} columns={useColumns()} rows={rows} rowKey={({ id }) => id} />;
}

function useColumns(): Column<Invitation>[] {
  const t = useTranslations('invites');
  const roles = useTranslations('words.roles');
  const formats = useFormats();
  return [
    { id: 'who', header: t('columns.who'), isRowHeader: true, cell: (row) => <Who row={row} /> },
    {
      id: 'role',
      header: t('columns.role'),
      className: 'hidden md:table-cell',
      cell: ({ role }) => roles(role),
    },
    {
      id: 'state',
      header: t('columns.state'),
      cell: ({ state }) => <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>,
    },
    {
      id: 'uses',
      header: t('columns.uses'),
      align: 'end',
      className: 'hidden sm:table-cell',
      cell: ({ uses }) => t('usesOf', { used: uses.used, allowed: uses.allowed }),
    },
    {
      id: 'until',
      header: t('columns.until'),
      align: 'end',
      className: 'hidden lg:table-cell',
      cell: ({ expiresAt }) => formats.instant(expiresAt),
    },
    {
      id: 'menu',
      header: <span className="sr-only">{t('columns.menu')}</span>,
      align: 'end',
      cell: (row) => <InvitationMenu invitation={row} />,
    },
  ];
}

/** Whom it is for, who made it, and who came by it. */
function Who({ row }: { row: Invitation }) {
  const t = useTranslations('invites');
  const { email, name, joined, uses, invitedBy, sent } = row;
  const others = uses.used - joined.length;
  return (
    <span className="flex min-w-0 flex-col gap-0.5">
      <span className="wrap-anywhere">{useTitleOf(row)}</span>
      {name && email ? (
        <bdi className="wrap-anywhere font-normal text-ink-2 text-xs">{email}</bdi>
      ) : null}
      <span className="font-normal text-ink-3 text-xs">
        {sent > 1 ? t('bySent', { name: invitedBy.name, count: sent }) : t('by', invitedBy)}
      </span>
      {joined.length > 0 ? (
        <span className="font-normal text-ink-2 text-xs">
          {t('joined', { names: joined.map((one) => one.name).join(', '), others })}
        </span>
      ) : null}
    </span>
  );
}
