'use client';

import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { GroupAssignment } from '@coachme/contracts/group-assignments.contract';
import { Button } from '@coachme/ui-web/button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { givenToGroupQuery, givingQuery } from '#web/features/groups/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

const joining = onDemand(() => import('#web/features/groups/join-dialog.tsx'));

type GivenProps = { groupId: string; members: readonly ClientRow[] };

/** What a group was given, and who came later and does not have it. */
export function GivenPrograms({ groupId, members }: GivenProps) {
  const t = useTranslations('plans.groups.page');
  const given = useQuery(givenToGroupQuery(browserApi, groupId));
  return (
    <section aria-label={t('programs')}>
      <h2 className="mb-3 font-semibold">{t('programs')}</h2>
      {given.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {given.isError && !given.data ? <QueryProblem query={given} /> : null}
      {given.data?.items.length === 0 ? <p className="text-ink-2">{t('noPrograms')}</p> : null}
      <ul className="flex flex-col gap-3">
        {given.data?.items.map((one) => (
          <li key={one.id}>
            <GivenProgram given={one} members={members} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type CardProps = { given: GroupAssignment; members: readonly ClientRow[] };

function GivenProgram({ given, members }: CardProps) {
  const t = useTranslations('plans.groups.page');
  const formats = useFormats();
  const [isJoining, setJoining] = useState(false);
  const part = useOnDemand(joining, isJoining);
  const giving = useQuery(givingQuery(browserApi, given.id));
  const having = new Set(
    giving.data?.clients
      .filter(({ state }) => state !== 'left-out')
      .map(({ clientId }) => clientId),
  );
  const missing = giving.data ? members.filter(({ id }) => !having.has(id)) : [];
  return (
    <article className="flex flex-col gap-2 rounded border border-line bg-surface px-5 py-4">
      <h3 className="font-medium">
        <QuietLink href={`/coach/programs/${given.programId}`}>{given.programTitle}</QuietLink>
      </h3>
      <p className="text-ink-2 text-sm tabular-nums">
        {t('from', { date: formats.date(given.startsOn, 'medium') })} ·{' '}
        <QuietLink href={`/coach/clients/assign?given=${given.id}`}>
          {t('haveIt', { given: given.givenCount, all: given.clientCount })}
        </QuietLink>
      </p>
      {missing.length > 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <p className="me-auto text-sm">
            {t('missing', { count: missing.length, name: missing[0]?.name ?? '' })}
          </p>
          <Button size="small" onPress={() => setJoining(true)}>
            {t('giveMissing')}
          </Button>
        </div>
      ) : null}
      {part ? (
        <part.JoinDialog
          given={given}
          missing={missing}
          isOpen={isJoining}
          onClose={() => setJoining(false)}
        />
      ) : null}
    </article>
  );
}
