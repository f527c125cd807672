'use client';

import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Tabs } from '@coachme/ui-web/tabs';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { AssignDialog } from '#web/features/clients/assign-dialog.tsx';
import { AdherenceCard } from '#web/features/clients/components/adherence-card.tsx';
import { AssignmentCard } from '#web/features/clients/components/assignment-card.tsx';
import { ClientHead } from '#web/features/clients/components/client-head.tsx';
import { ClientSkeleton } from '#web/features/clients/components/client-skeleton.tsx';
import { MuscleVolume } from '#web/features/clients/components/muscle-volume.tsx';
import { NotShared } from '#web/features/clients/components/not-shared.tsx';
import { ProfileCard } from '#web/features/clients/components/profile-card.tsx';
import { RecordList } from '#web/features/clients/components/record-list.tsx';
import { SessionList } from '#web/features/clients/components/session-list.tsx';
import { StrengthChart } from '#web/features/clients/components/strength-chart.tsx';
import { VolumeChart } from '#web/features/clients/components/volume-chart.tsx';
import { WeekStrip } from '#web/features/clients/components/week-strip.tsx';
import { dashboardQuery } from '#web/features/clients/queries.ts';
import { SessionSheet } from '#web/features/clients/session-sheet.tsx';
import { PageProblem } from '#web/shell/page-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const tabs = ['overview', 'calendar', 'training', 'coaches'] as const;
type Tab = (typeof tabs)[number];

/** Rarely looked at: its script comes when it is. */
const CoachesPart = dynamic(
  async () => (await import('#web/features/clients/coaches-part.tsx')).CoachesPart,
  { loading: () => <Skeleton className="mt-8 h-64 w-full" /> },
);

/** Charts and tables of years: their script comes when they are looked at. */
const TrainingPart = dynamic(
  async () => (await import('#web/features/clients/lifts/training-part.tsx')).TrainingPart,
  { loading: () => <Skeleton className="mt-8 h-64 w-full" /> },
);

/** Its script comes when it is opened. */
const CalendarPart = dynamic(
  async () => (await import('#web/features/clients/calendar/calendar-part.tsx')).CalendarPart,
  { loading: () => <Skeleton className="mt-8 h-96 w-full" /> },
);

/** Seldom there to be seen. */
const DeloadCard = dynamic(
  async () => (await import('#web/features/clients/components/deload-card.tsx')).DeloadCard,
);

/** Only gyms and companies have it. */
const AttendanceCard = dynamic(
  async () => (await import('#web/features/clients/components/attendance-card.tsx')).AttendanceCard,
);

/** For who runs or rides. */
const ThresholdsCard = dynamic(
  async () => (await import('#web/features/clients/components/thresholds-card.tsx')).ThresholdsCard,
);

/** As rarely asked for. */
const ActDialog = dynamic(
  async () => (await import('#web/features/clients/act-dialog.tsx')).ActDialog,
);

/** A client at a glance: how this week goes, how strong they grow, what they did. */
export function ClientScreen({ id }: { id: string }) {
  const dashboard = useQuery(dashboardQuery(browserApi, id));
  const asked = useUrlState().get('tab');
  const tab: Tab = tabs.find((one) => one === asked) ?? 'overview';
  if (dashboard.isPending) return <ClientSkeleton />;
  if (!dashboard.data) return <PageProblem query={dashboard} />;
  const { client } = dashboard.data;
  return (
    <>
      <ClientHead client={client} />
      <ClientTabs value={tab} />
      {tab === 'training' ? <TrainingPart client={client} /> : null}
      {tab === 'calendar' ? <CalendarPart client={client} /> : null}
      {tab === 'coaches' ? <CoachesPart client={client} /> : null}
      {tab === 'overview' ? <Overview dashboard={dashboard.data} /> : null}
      <AssignDialog client={client} />
      <ActDialog client={client} />
      <SessionSheet clientId={id} />
    </>
  );
}

function ClientTabs({ value }: { value: Tab }) {
  const t = useTranslations('consent.client');
  const lifts = useTranslations('lifts');
  const calendar = useTranslations('calendar');
  const { addressOf } = useUrlState();
  return (
    <Tabs
      className="mt-6 border-line border-b"
      label={t('tabs')}
      value={value}
      items={[
        { id: 'overview', label: t('overview'), href: addressOf({ tab: null }) },
        { id: 'calendar', label: calendar('tab'), href: addressOf({ tab: 'calendar' }) },
        { id: 'training', label: lifts('tab'), href: addressOf({ tab: 'training' }) },
        { id: 'coaches', label: t('tab'), href: addressOf({ tab: 'coaches' }) },
      ]}
    />
  );
}

function Overview({ dashboard }: { dashboard: ClientDashboard }) {
  const { client, week, adherence, assignment, strength, volume, muscles } = dashboard;
  const { id } = client;
  const isShared = client.shared.includes('training');
  return (
    <>
      {isShared ? <WeekStrip week={week} /> : null}
      <div className="mt-8 grid gap-8 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          {isShared ? (
            <>
              <StrengthChart lifts={strength} />
              <VolumeChart weeks={volume} />
              <SessionList clientId={id} />
              <RecordList clientId={id} />
            </>
          ) : (
            <NotShared name={client.name} />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          {isShared ? <DeloadCard clientId={id} /> : null}
          {isShared ? <AdherenceCard adherence={adherence} /> : null}
          <AssignmentCard clientId={id} assignment={assignment} />
          {isShared ? <MuscleVolume muscles={muscles} /> : null}
          <AttendanceCard clientId={id} />
          <ProfileCard client={client} />
          <ThresholdsCard client={client} />
        </div>
      </div>
    </>
  );
}
