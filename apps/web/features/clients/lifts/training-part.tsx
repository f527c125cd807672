'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { NotShared } from '#web/features/clients/components/not-shared.tsx';
import { BodyWeightCard } from '#web/features/clients/lifts/body-weight-card.tsx';
import { LiftPanel } from '#web/features/clients/lifts/lift-panel.tsx';
import { LiftPicker } from '#web/features/clients/lifts/lift-picker.tsx';
import { MuscleWeeksCard } from '#web/features/clients/lifts/muscle-weeks-card.tsx';
import { ProgramReports } from '#web/features/clients/lifts/program-reports.tsx';
import { StandardsCard } from '#web/features/clients/lifts/standards-card.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** What a client trains and how strong it made them: lifts with their history, muscles by week, standards. */
export function TrainingPart({ client }: { client: Client }) {
  const exerciseId = useUrlState().get('lift');
  if (!client.shared.includes('training')) {
    return (
      <div className="mt-8">
        <NotShared name={client.name} />
      </div>
    );
  }
  return (
    <div className="mt-8 grid gap-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <LiftPicker clientId={client.id} />
      <div className="flex min-w-0 flex-col gap-8">
        <LiftPanel clientId={client.id} exerciseId={exerciseId} />
        <MuscleWeeksCard clientId={client.id} />
        <StandardsCard clientId={client.id} />
        <BodyWeightCard client={client} />
        <ProgramReports clientId={client.id} />
      </div>
    </div>
  );
}
