'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { ExerciseGroup, TrainingDay } from '@coachme/contracts/programs.words';
import { exerciseLetters } from '@coachme/domain/programs/exercise-letters.rules';
import type { Selection } from '@coachme/domain/programs/program-content.rules';
import { addExercise } from '@coachme/domain/programs/program-part.rules';
import { dayMinutes } from '@coachme/domain/programs/session-time.rules';
import { Button } from '@coachme/ui-web/button';
import { classNames } from '@coachme/ui-web/class-names';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode } from 'react';
import { type OpenField, useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import {
  DragHandle,
  useDragged,
  useDropPlace,
} from '#web/features/programs/components/dragging.tsx';
import { ExerciseRow } from '#web/features/programs/components/exercise-row.tsx';
import { PartButton } from '#web/features/programs/components/part-button.tsx';
import { PartMenu } from '#web/features/programs/components/part-menu.tsx';
import { useGroupWords } from '#web/features/programs/components/use-group-words.ts';
import { newId } from '#web/features/programs/new-id.ts';

type DayCardProps = {
  day: TrainingDay;
  /** The name, or the day's number where it has none. */
  name: string;
  /** Only when it lies in this day, so that other days are not drawn again. */
  selection: Selection | null;
  /** Ids of what is chosen in it beside that, as one text, so that an unchanged day is known. */
  also: string;
  field: OpenField | null;
};

/** A day as a card: its exercises in order, those done together held by a line. */
export const DayCard = memo(function DayCard(props: DayCardProps) {
  const { day, name, selection, also, field } = props;
  const words = useTranslations('words.days.short');
  const isChosen = selection?.id === day.id || also.includes(day.id);
  const { ref, handleRef } = useDragged({ kind: 'day', id: day.id });
  return (
    <section
      ref={ref}
      aria-label={name}
      className={classNames(
        'group/day flex min-w-0 flex-col rounded border bg-surface',
        isChosen ? 'border-ink ring-1 ring-ink' : 'border-line',
      )}
    >
      <header className="flex items-center gap-1 border-line border-b py-1 ps-3 pe-1">
        <PartButton
          selection={{ part: 'day', id: day.id }}
          isChosen={isChosen}
          isTabStop
          className="flex min-h-8 flex-1 items-baseline gap-2 py-1 pointer-coarse:min-h-11 pointer-coarse:items-center"
        >
          <span className="truncate font-semibold">{name}</span>
          {day.focus ? (
            <span dir="auto" className="truncate text-ink-2 text-xs">
              {day.focus}
            </span>
          ) : null}
          {day.weekday ? (
            <span className="text-ink-3 text-xs">{words(weekdayKey(day.weekday))}</span>
          ) : null}
        </PartButton>
        <DayMinutes day={day} />
        <span className="opacity-0 focus-within:opacity-100 group-hover/day:opacity-100">
          <DragHandle name={name} handleRef={handleRef} />
        </span>
        <PartMenu selection={{ part: 'day', id: day.id }} name={name} />
      </header>
      <div className="flex flex-1 flex-col gap-1 p-1.5">
        <Groups day={day} selection={selection} also={also} field={field} />
        <DropBefore dayId={day.id} groupId={null}>
          <AddExercise dayId={day.id} isOpen={field?.of === 'search'} />
        </DropBefore>
      </div>
    </section>
  );
});

/** About how long the day takes. */
function DayMinutes({ day }: { day: TrainingDay }) {
  const units = useTranslations('writing.day');
  const minutes = dayMinutes(day);
  if (minutes === 0) return null;
  return (
    <span className="shrink-0 text-ink-3 text-xs tabular-nums">
      {units('minutes', { minutes })}
    </span>
  );
}

type Weekday = '1' | '2' | '3' | '4' | '5' | '6' | '7';

function weekdayKey(weekday: number): Weekday {
  // The contract holds weekdays to 1 to 7, which the type of a number cannot say.
  return String(weekday) as Weekday;
}

function Groups({ day, selection, also, field }: Omit<DayCardProps, 'name'>) {
  const letters = exerciseLetters(day);
  const rowOf = (group: ExerciseGroup) =>
    group.prescriptions.map((prescription) => (
      <ExerciseRow
        key={prescription.id}
        prescription={prescription}
        letter={letters.get(prescription.id) ?? ''}
        isChosen={
          selection?.id === prescription.id ||
          also.includes(prescription.id) ||
          prescription.sets.some(({ id }) => id === selection?.id)
        }
        writing={writingOf(field, prescription.id)}
        dayId={day.id}
      />
    ));
  return day.groups.map((group) => (
    <DropBefore key={group.id} dayId={day.id} groupId={group.id}>
      {group.kind === 'single' ? rowOf(group) : <Together group={group}>{rowOf(group)}</Together>}
    </DropBefore>
  ));
}

type DropBeforeProps = { dayId: string; groupId: string | null; children: ReactNode };

/** A line shows where an exercise would land. */
function DropBefore({ dayId, groupId, children }: DropBeforeProps) {
  const { ref, isDropTarget } = useDropPlace({ kind: 'exercise', within: dayId, before: groupId });
  return (
    <div ref={ref} className={isDropTarget ? 'shadow-[0_-2px_0_var(--cm-ink)]' : ''}>
      {children}
    </div>
  );
}

function writingOf(field: OpenField | null, exerciseId: string): 'new' | 'again' | null {
  if (field?.of !== 'sets' || field.exerciseId !== exerciseId) return null;
  return field.isNew ? 'new' : 'again';
}

/** Exercises done in turns, or against a clock. */
function Together({ group, children }: { group: ExerciseGroup; children: ReactNode }) {
  const words = useGroupWords();
  return (
    <fieldset className="flex min-w-0 flex-col gap-1 border-ink border-s-2 ps-1">
      <legend className="float-start ps-2 font-medium text-ink-3 text-xs">{words(group)}</legend>
      {children}
    </fieldset>
  );
}

const search = onDemand(() => import('#web/features/programs/components/exercise-search.tsx'));

function AddExercise({ dayId, isOpen }: { dayId: string; isOpen: boolean }) {
  const t = useTranslations('builder.builder');
  const { edit, openField, closeField, isReadOnly } = useBuilder();
  const part = useOnDemand(search, isOpen);
  if (isReadOnly) return null;
  if (!(isOpen && part)) {
    return (
      <Button
        look="quiet"
        size="small"
        className="justify-start! px-2! font-normal text-ink-3"
        onPress={() => openField({ of: 'search', dayId })}
      >
        <Plus aria-hidden className="size-4" strokeWidth={1.5} />
        {t('addExercise')}
      </Button>
    );
  }
  const add = ({ id: exerciseId, name: exerciseName }: Exercise) => {
    const id = newId();
    const prescription = { id, exerciseId, exerciseName, notes: '', progression: null, sets: [] };
    edit(addExercise(dayId, prescription, newId));
    openField({ of: 'sets', exerciseId: id, isNew: true });
  };
  return (
    <part.ExerciseSearch
      label={t('addExercise')}
      onChoose={add}
      onLeave={() => closeField('search', dayId)}
    />
  );
}
