'use client';

import type { CustomRole } from '@coachme/contracts/roles.contract';
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
import { rolesQuery } from '#web/features/organizations/queries.ts';
import { useMay } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const sheet = onDemand(() => import('#web/features/organizations/roles/role-sheet.tsx'));
const builtIn = ['owner', 'admin', 'coach', 'editor', 'client'] as const;

/** What each role may do: the built-in ones, and those the organization made. */
export function RolesScreen() {
  const t = useTranslations('organization.roles');
  const url = useUrlState();
  const mayChange = useMay('role:update');
  const roles = useQuery(rolesQuery(browserApi));
  const opened = url.get('role');
  const part = useOnDemand(sheet, mayChange && opened !== null);
  const role = roles.data?.find(({ id }) => id === opened) ?? null;
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('summary')}
        actions={
          mayChange ? (
            <LinkButton look="primary" href={url.addressOf({ role: 'new' })}>
              <Plus aria-hidden className="size-4" strokeWidth={1.5} />
              {t('new')}
            </LinkButton>
          ) : null
        }
      />
      <section aria-labelledby="own-roles" className="mt-8 max-w-3xl">
        <h2 id="own-roles" className="mb-2 font-semibold text-base">
          {t('own')}
        </h2>
        {roles.isPending ? <Skeleton className="h-20 w-full" /> : null}
        {roles.isError && !roles.data ? <QueryProblem query={roles} /> : null}
        {roles.data?.length === 0 ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : null}
        <ul>
          {roles.data?.map((own) => (
            <OwnRole key={own.id} role={own} mayChange={mayChange} />
          ))}
        </ul>
      </section>
      <BuiltIn />
      {part && opened !== null && (role || opened === 'new') ? (
        <part.RoleSheet key={opened} role={role} />
      ) : null}
    </>
  );
}

function OwnRole({ role, mayChange }: { role: CustomRole; mayChange: boolean }) {
  const t = useTranslations('organization.roles');
  const url = useUrlState();
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-3">
      <div className="min-w-0 flex-1 basis-60">
        {mayChange ? (
          <Link
            href={url.addressOf({ role: role.id })}
            aria-label={t('edit', { name: role.name })}
            className="rounded-sm font-medium underline-offset-4 hover:underline"
          >
            {role.name}
          </Link>
        ) : (
          <p className="font-medium">{role.name}</p>
        )}
        {role.description ? (
          <p dir="auto" className="text-ink-2">
            {role.description}
          </p>
        ) : null}
      </div>
      <p className="text-ink-3 text-sm">
        {t('may', { count: role.permissions.length })} · {t('holders', { count: role.memberCount })}
      </p>
    </li>
  );
}

function BuiltIn() {
  const t = useTranslations('organization.roles');
  const names = useTranslations('words.roles');
  const texts = useTranslations('organization.roleTexts');
  return (
    <section aria-labelledby="built-in" className="mt-10 max-w-3xl">
      <h2 id="built-in" className="mb-2 font-semibold text-base">
        {t('builtIn')}
      </h2>
      <dl>
        {builtIn.map((role) => (
          <div
            key={role}
            className="grid gap-x-6 border-line border-b py-3 sm:grid-cols-[8rem_1fr]"
          >
            <dt className="font-medium">{names(role)}</dt>
            <dd className="text-ink-2">{texts(role)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
