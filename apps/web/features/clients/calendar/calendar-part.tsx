'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { addDays, datesBetween, weekStart } from '@coachme/domain/calendar/local-date.rules';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { CalendarGrid } from '#web/features/clients/calendar/calendar-grid.tsx';
import { plannedDaysQuery } from '#web/features/clients/calendar/calendar-queries.ts';
import { DaySheet } from '#web/features/clients/calendar/day-sheet.tsx';
import { PlanBar } from '#web/features/clients/calendar/plan-bar.tsx';
import { DeloadCard } from '#web/features/clients/components/deload-card.tsx';
import { assignmentsQuery } from '#web/features/clients/queries.ts';
import { useFormats, useMay } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';
import { PageProblem } from '#web/shell/page-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const shownWeeks = 4;
const MONDAY = 1;

/** Four weeks of a client's plan: days are dragged, or moved by keys, and opened for what is in them. */
export function CalendarPart({ client }: { client: Client }) {
  const t = useTranslations('calendar');
  const { get } = useUrlState();
  const mayAssign = useMay('program:assign');
  const today = localDateIn(client.timeZone, Date.now());
  const asked = get('from') ?? '';
  const from = weekStart(/^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today, MONDAY);
  const to = addDays(from, shownWeeks * 7 - 1);
  const days = useQuery(plannedDaysQuery(browserApi, client.id, { from, to }));
  const assignments = useQuery(assignmentsQuery(browserApi, client.id));
  const running = (assignments.data?.items ?? []).filter(({ endedAt }) => endedAt === null);
  if (days.isPending) return <Skeleton className="mt-8 h-96 w-full" />;
  if (!days.data) return <PageProblem query={days} />;
  return (
    <section aria-label={t('title')} className="mt-6 flex flex-col gap-6">
      {running.map((assignment) => (
        <PlanBar key={assignment.id} client={client} assignment={assignment} today={today} />
      ))}
      {assignments.data && running.length === 0 ? (
        <EmptyState
          title={t('nothing')}
          action={
            mayAssign ? (
              <LinkButton href={`/coach/clients/${client.id}?tab=calendar&assign=new`}>
                {t('assign')}
              </LinkButton>
            ) : null
          }
        >
          {t('nothingText', { name: client.name })}
        </EmptyState>
      ) : null}
      {client.shared.includes('training') ? <DeloadCard clientId={client.id} /> : null}
      <WeeksNavigation from={from} to={to} today={today} />
      <CalendarGrid
        clientId={client.id}
        dates={datesBetween(from, to)}
        days={days.data}
        today={today}
      />
      <DaySheet client={client} days={days.data} />
    </section>
  );
}

function WeeksNavigation({ from, to, today }: { from: string; to: string; today: string }) {
  const t = useTranslations('calendar');
  const formats = useFormats();
  const { addressOf } = useUrlState();
  const step = (days: number) => addressOf({ from: addDays(from, days) });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <h2 className="me-auto font-semibold tabular-nums" aria-live="polite">
        {t('stretch', { from: formats.date(from, 'short'), to: formats.date(to, 'medium') })}
      </h2>
      <LinkButton size="small" look="quiet" href={step(-7)} aria-label={t('earlier')}>
        <ChevronLeft aria-hidden className="size-4 rtl:-scale-x-100" strokeWidth={1.5} />
      </LinkButton>
      {today >= from && today <= to ? null : (
        <LinkButton size="small" href={addressOf({ from: null })}>
          {t('today')}
        </LinkButton>
      )}
      <LinkButton size="small" look="quiet" href={step(7)} aria-label={t('later')}>
        <ChevronRight aria-hidden className="size-4 rtl:-scale-x-100" strokeWidth={1.5} />
      </LinkButton>
    </div>
  );
}
