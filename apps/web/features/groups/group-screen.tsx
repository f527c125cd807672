'use client';

import type { ClientRow } from '@coachme/contracts/clients.contract';
import { Avatar } from '@coachme/ui-web/avatar';
import { Button } from '@coachme/ui-web/button';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useGroupChange } from '#web/features/groups/actions.ts';
import { GivenPrograms } from '#web/features/groups/given-programs.tsx';
import { groupQuery, membersQuery } from '#web/features/groups/queries.ts';
import { useGroupFacts } from '#web/features/groups/use-group-facts.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';
import { PageProblem } from '#web/shell/page-problem.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const sheet = onDemand(() => import('#web/features/groups/group-sheet.tsx'));
const adding = onDemand(() => import('#web/features/groups/add-clients-dialog.tsx'));

/** A group: who is in it, what it was given, and the way to give it more. */
export function GroupScreen({ id }: { id: string }) {
  const t = useTranslations('plans.groups');
  const url = useUrlState();
  const facts = useGroupFacts();
  const mayChange = useMay('client:update');
  const mayAssign = useMay('program:assign');
  const group = useQuery(groupQuery(browserApi, id));
  const members = useQuery(membersQuery(browserApi, id));
  const sheetPart = useOnDemand(sheet, url.get('change') !== null);
  const addPart = useOnDemand(adding, url.get('add') !== null);
  if (group.isPending) return <Skeleton className="h-64 w-full" />;
  if (!group.data) return <PageProblem query={group} />;
  return (
    <>
      <PageHeader
        title={<bdi>{group.data.name}</bdi>}
        eyebrow={<QuietLink href="/coach/clients/groups">{t('title')}</QuietLink>}
        summary={facts(group.data)}
        actions={
          <>
            {mayChange ? (
              <>
                <LinkButton look="quiet" href={url.addressOf({ change: '1' })}>
                  {t('page.change')}
                </LinkButton>
                <LinkButton href={url.addressOf({ add: '1' })}>{t('page.add')}</LinkButton>
              </>
            ) : null}
            {mayAssign ? (
              <LinkButton look="primary" href={`/coach/clients/assign?group=${id}`}>
                {t('page.give')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="mt-8 grid gap-10 lg:grid-cols-2">
        <Members id={id} query={members} mayChange={mayChange} />
        {mayAssign ? <GivenPrograms groupId={id} members={members.data ?? []} /> : null}
      </div>
      {sheetPart && url.get('change') !== null ? (
        <sheetPart.GroupSheet group={group.data} onClose={() => url.set({ change: null })} />
      ) : null}
      {addPart ? (
        <addPart.AddClientsDialog
          groupId={id}
          present={members.data ?? []}
          isOpen={url.get('add') !== null}
          onClose={() => url.set({ add: null })}
        />
      ) : null}
    </>
  );
}

type MembersProps = {
  id: string;
  query: ReturnType<typeof useQuery<ClientRow[]>>;
  mayChange: boolean;
};

function Members({ id, query, mayChange }: MembersProps) {
  const t = useTranslations('plans.groups.page');
  return (
    <section aria-label={t('members')}>
      <h2 className="mb-3 font-semibold">{t('members')}</h2>
      {query.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {query.isError && !query.data ? <QueryProblem query={query} /> : null}
      {query.data?.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : null}
      <ul>
        {query.data?.map((client) => (
          <li
            key={client.id}
            className="flex min-h-12 items-center gap-3 border-line border-b last:border-b-0"
          >
            <Avatar name={client.name} size="small" />
            <Link
              href={`/coach/clients/${client.id}?tab=calendar`}
              className="me-auto min-w-0 truncate rounded-sm underline-offset-4 hover:underline"
            >
              <bdi>{client.name}</bdi>
            </Link>
            {mayChange ? <TakeOut groupId={id} client={client} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeOut({ groupId: id, client }: { groupId: string; client: ClientRow }) {
  const t = useTranslations('plans.groups.page');
  const words = useProblemWords();
  const { clientGroups } = browserApi;
  const back = useGroupChange(() =>
    clientGroups.addToGroup({ params: { id }, body: { clientIds: [client.id] } }),
  );
  const takeOut = useGroupChange(() =>
    clientGroups.takeOutOfGroup({ params: { id, clientId: client.id } }),
  );
  const go = () =>
    takeOut.mutate(undefined, {
      onSuccess: () =>
        showToast({
          title: t('takenOut', { name: client.name }),
          action: { label: t('undo'), onPress: () => back.mutate() },
        }),
      onError: (error) => showToast({ title: words(error), tone: 'problem' }),
    });
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('takeOut', { name: client.name })}
      isPending={takeOut.isPending}
      onPress={go}
    >
      <X aria-hidden className="size-4" strokeWidth={1.5} />
    </Button>
  );
}
