'use client';

import { chosenWeek } from '@coachme/domain/programs/program-content.rules';
import { Sheet } from '@coachme/ui-web/dialog';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { useTranslations } from 'next-intl';
import { type BuilderView, useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { AddWeek } from '#web/features/programs/components/add-week.tsx';
import { DragArea } from '#web/features/programs/components/dragging.tsx';
import { Inspector } from '#web/features/programs/components/inspector.tsx';
import { OneDay } from '#web/features/programs/components/one-day.tsx';
import { useIsWide } from '#web/features/programs/components/use-is-wide.ts';
import { useMusclesOf } from '#web/features/programs/components/use-muscles-of.ts';
import { VolumeBars } from '#web/features/programs/components/volume-bars.tsx';
import { WeekRow } from '#web/features/programs/components/week-row.tsx';

/** The weeks, what is chosen beside them, and what they ask of each muscle below. */
export function BuilderBoard({ view }: { view: BuilderView }) {
  const isWide = useIsWide();
  const musclesOf = useMusclesOf(view.draft.content);
  const { weeks } = view.draft.content;
  const { week, weekIndex } = chosenWeek(view.draft) ?? { week: weeks[0], weekIndex: 0 };
  return (
    <div className="mt-6 flex flex-1 flex-col gap-6">
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <DragArea isOn={isWide}>{isWide ? <Weeks view={view} /> : <OneDay view={view} />}</DragArea>
        {isWide ? <SideInspector view={view} /> : <InspectorSheet view={view} />}
      </div>
      {week ? (
        <VolumeBars week={week} number={weekIndex + 1} musclesOf={musclesOf} isWide={isWide} />
      ) : null}
    </div>
  );
}

const noneBeside: readonly string[] = [];

function Weeks({ view: { draft, field } }: { view: BuilderView }) {
  const t = useTranslations('builder.builder');
  const { weeks } = draft.content;
  return (
    <section aria-label={t('grid')} className="flex min-w-0 flex-col gap-5">
      {weeks.length === 0 ? (
        <EmptyState title={t('empty.title')} action={<AddWeek />}>
          {t('empty.text')}
        </EmptyState>
      ) : null}
      {weeks.map((week, index) => (
        <WeekRow
          key={week.id}
          week={week}
          number={index + 1}
          selection={draft.selection}
          also={draft.also ?? noneBeside}
          field={field}
        />
      ))}
      {weeks.length > 0 ? <AddWeek /> : null}
    </section>
  );
}

function SideInspector({ view }: { view: BuilderView }) {
  return (
    <div className="sticky top-6 max-h-[calc(100dvh-12rem)] self-start overflow-y-auto border-line border-s py-1 ps-6 pe-1">
      <Inspector draft={view.draft} />
    </div>
  );
}

function InspectorSheet({ view }: { view: BuilderView }) {
  const t = useTranslations('builder.inspector');
  const { showDetails } = useBuilder();
  return (
    <Sheet
      title={t('label')}
      closeLabel={t('close')}
      isOpen={view.isDetailsShown}
      onOpenChange={showDetails}
    >
      <Inspector draft={view.draft} />
    </Sheet>
  );
}
