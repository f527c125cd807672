'use client';

import type { Branch } from '@coachme/contracts/branches.contract';
import { addDays, isLocalDate } from '@coachme/domain/calendar/local-date.rules';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Tabs } from '@coachme/ui-web/tabs';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, UserCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { DayList } from '#web/features/attendance/day-list.tsx';
import { placesQuery } from '#web/features/attendance/queries.ts';
import { useFrontDesk } from '#web/features/attendance/use-front-desk.ts';
import { VisitList } from '#web/features/attendance/visit-list.tsx';
import { hasBranches } from '#web/session/has-branches.ts';
import { useMay, useMe } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const dialog = onDemand(() => import('#web/features/attendance/mark-dialog.tsx'));

/** Who came to a branch, day by day; where nobody comes to branches, what it would be for. */
export function AttendanceScreen() {
  const isHere = hasBranches(useMe().organization);
  return isHere ? <OfOrganization /> : <NotHere />;
}

function NotHere() {
  const t = useTranslations('attendance');
  const { kind } = useMe().organization;
  const mayChange = useMay('organization:update');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        className="mt-8 max-w-3xl"
        title={t('notHere.title', { kind })}
        action={
          mayChange ? (
            <LinkButton href="/organization/general">{t('notHere.action')}</LinkButton>
          ) : null
        }
      >
        {t('notHere.text', { may: String(mayChange) })}
      </EmptyState>
    </>
  );
}

/** One branch at a time; a desk marks who is there. */
function OfOrganization() {
  const t = useTranslations('attendance');
  const url = useUrlState();
  const mayMark = useMay('attendance:update');
  const branches = useQuery(placesQuery(browserApi));
  const asked = url.get('branch');
  const branch = branches.data?.find(({ id }) => id === asked) ?? branches.data?.[0];
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('summary')}
        actions={
          mayMark && branch ? (
            <LinkButton look="primary" href={url.addressOf({ mark: 'new' })}>
              <UserCheck aria-hidden className="size-4" strokeWidth={1.5} />
              {t('mark')}
            </LinkButton>
          ) : null
        }
      />
      {branches.isPending ? <Skeleton className="mt-6 h-64 w-full" /> : null}
      {branches.isError && !branches.data ? (
        <div className="mt-6">
          <QueryProblem query={branches} />
        </div>
      ) : null}
      {branches.data?.length === 0 ? <NoBranches /> : null}
      {branches.data && branch ? <OfBranch branches={branches.data} branch={branch} /> : null}
    </>
  );
}

function NoBranches() {
  const t = useTranslations('attendance.noBranches');
  const mayOpen = useMay('branch:update');
  return (
    <EmptyState
      className="mt-8 max-w-3xl"
      title={t('title')}
      action={mayOpen ? <LinkButton href="/organization/branches">{t('action')}</LinkButton> : null}
    >
      {t('text')}
    </EmptyState>
  );
}

type OfBranchProps = { branches: readonly Branch[]; branch: Branch };

function OfBranch({ branches, branch }: OfBranchProps) {
  const t = useTranslations('attendance');
  const url = useUrlState();
  const desk = useFrontDesk();
  const today = desk.today();
  const asked = url.get('on') ?? '';
  const on = isLocalDate(asked) && asked <= today ? asked : today;
  const isMarking = url.get('mark') !== null;
  const part = useOnDemand(dialog, isMarking);
  return (
    <>
      {branches.length > 1 ? (
        <Tabs
          label={t('branch')}
          className="mt-4"
          value={branch.id}
          items={branches.map(({ id, name }) => ({
            id,
            label: name,
            href: url.addressOf({ branch: id, mark: null }),
          }))}
        />
      ) : null}
      <div className="mt-6 grid max-w-5xl gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section aria-label={t('dayOf', { branch: branch.name })} className="min-w-0">
          <DayChoice on={on} today={today} />
          {desk.isElsewhere ? <WhoseClock zone={desk.formats.zone()} /> : null}
          <VisitList branchId={branch.id} on={on} />
        </section>
        <DayList branchId={branch.id} on={on} />
      </div>
      {part && isMarking ? <part.MarkDialog key={branch.id} branch={branch} on={on} /> : null}
    </>
  );
}

function WhoseClock({ zone }: { zone: string }) {
  const t = useTranslations('attendance');
  const { name } = useMe().organization;
  return <p className="mt-3 text-ink-3 text-sm">{t('zone', { name, zone })}</p>;
}

/** The day before, the day after, or any other. */
function DayChoice({ on, today }: { on: string; today: string }) {
  const t = useTranslations('attendance');
  const url = useUrlState();
  const go = (date: string) => url.set({ on: date === today ? null : date });
  return (
    <div className="flex items-end gap-2">
      <Button size="icon" aria-label={t('dayBefore')} onPress={() => go(addDays(on, -1))}>
        <ChevronLeft aria-hidden className="size-5 rtl:-scale-x-100" strokeWidth={1.5} />
      </Button>
      <DateField
        label={t('day')}
        value={on}
        onChange={(date) => {
          if (isLocalDate(date) && date <= today) go(date);
        }}
      />
      <Button
        size="icon"
        aria-label={t('dayAfter')}
        isDisabled={on >= today}
        onPress={() => go(addDays(on, 1))}
      >
        <ChevronRight aria-hidden className="size-5 rtl:-scale-x-100" strokeWidth={1.5} />
      </Button>
    </div>
  );
}
