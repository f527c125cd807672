'use client';

import { useQuery } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { AssignDialog } from '#web/features/clients/assign-dialog.tsx';
import { AdherenceCard } from '#web/features/clients/components/adherence-card.tsx';
import { AssignmentCard } from '#web/features/clients/components/assignment-card.tsx';
import { ClientHead } from '#web/features/clients/components/client-head.tsx';
import { ClientSkeleton } from '#web/features/clients/components/client-skeleton.tsx';
import { MuscleVolume } from '#web/features/clients/components/muscle-volume.tsx';
import { ProfileCard } from '#web/features/clients/components/profile-card.tsx';
import { RecordList } from '#web/features/clients/components/record-list.tsx';
import { SessionList } from '#web/features/clients/components/session-list.tsx';
import { StrengthChart } from '#web/features/clients/components/strength-chart.tsx';
import { VolumeChart } from '#web/features/clients/components/volume-chart.tsx';
import { WeekStrip } from '#web/features/clients/components/week-strip.tsx';
import { dashboardQuery } from '#web/features/clients/queries.ts';
import { SessionSheet } from '#web/features/clients/session-sheet.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** A client at a glance: how this week goes, how strong they grow, what they did. */
export function ClientScreen({ id }: { id: string }) {
  const dashboard = useQuery(dashboardQuery(browserApi, id));
  if (dashboard.isPending) return <ClientSkeleton />;
  if (!dashboard.data) return <QueryProblem query={dashboard} />;
  const { client, week, adherence, assignment, strength, volume, muscles } = dashboard.data;
  return (
    <>
      <ClientHead client={client} />
      <WeekStrip week={week} />
      <div className="mt-8 grid gap-8 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          <StrengthChart lifts={strength} />
          <VolumeChart weeks={volume} />
          <SessionList clientId={id} />
          <RecordList clientId={id} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <AdherenceCard adherence={adherence} />
          <AssignmentCard clientId={id} assignment={assignment} />
          <MuscleVolume muscles={muscles} />
          <ProfileCard client={client} />
        </div>
      </div>
      <AssignDialog client={client} />
      <SessionSheet clientId={id} />
    </>
  );
}
