'use client';

import type { ExercisePrescription } from '@coachme/contracts/programs.words';
import { sportOf } from '@coachme/domain/endurance/exercise-sport.rules';
import { changeExercise } from '@coachme/domain/programs/program-part.rules';
import { classNames } from '@coachme/ui-web/class-names';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { DragHandle, useDragged } from '#web/features/programs/components/dragging.tsx';
import { NewSetsField } from '#web/features/programs/components/new-sets-field.tsx';
import { PartButton } from '#web/features/programs/components/part-button.tsx';
import { PartMenu } from '#web/features/programs/components/part-menu.tsx';
import { SetsLine } from '#web/features/programs/components/sets-line.tsx';
import { ShorthandField } from '#web/features/programs/components/shorthand-field.tsx';

type ExerciseRowProps = {
  prescription: ExercisePrescription;
  letter: string;
  isChosen: boolean;
  writing: 'new' | 'again' | null;
  dayId: string;
};

/** One exercise of a day: its letter, its name and its sets, which open to be written in their place. */
export function ExerciseRow({ prescription, letter, isChosen, writing, dayId }: ExerciseRowProps) {
  const { openField, isReadOnly } = useBuilder();
  const { id, exerciseName } = prescription;
  const selection = { part: 'exercise', id } as const;
  const write = () => {
    if (!isReadOnly) openField({ of: 'sets', exerciseId: id });
  };
  const { ref, handleRef } = useDragged({ kind: 'exercise', id });
  return (
    <div
      ref={ref}
      className={classNames(
        'group/row relative flex items-start gap-2 rounded px-2 py-1.5',
        isChosen ? 'bg-sunken ring-1 ring-ink' : 'hover:bg-sunken',
      )}
    >
      <span className="w-5 shrink-0 pt-0.5 font-medium text-ink-3 text-xs tabular-nums">
        {letter}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <PartButton
          selection={selection}
          isChosen={isChosen}
          onAgain={write}
          className="font-medium text-sm outline-none after:absolute after:inset-0 after:rounded focus-visible:after:outline-2 focus-visible:after:outline-ink focus-visible:after:outline-offset-2"
        >
          <span dir="auto">{exerciseName}</span>
        </PartButton>
        <Sets prescription={prescription} writing={writing} dayId={dayId} onWrite={write} />
      </div>
      <span className="relative -me-1 flex items-center rounded opacity-0 focus-within:opacity-100 group-hover/row:opacity-100 pointer-coarse:opacity-100 lg:absolute lg:end-1 lg:top-1 lg:me-0 lg:bg-sunken">
        <DragHandle name={exerciseName} handleRef={handleRef} />
        <PartMenu selection={selection} name={exerciseName} />
      </span>
    </div>
  );
}

const session = onDemand(() => import('#web/features/programs/endurance/session-row.tsx'));

type SetsProps = Pick<ExerciseRowProps, 'prescription' | 'writing' | 'dayId'> & {
  onWrite: () => void;
};

function Sets({ prescription, writing, dayId, onWrite }: SetsProps) {
  const t = useTranslations('builder.sets');
  const { edit, openField, closeField, isReadOnly } = useBuilder();
  const { id, exerciseName, exerciseId, endurance, sets, notes } = prescription;
  const sport = endurance?.sport ?? (sets.length === 0 ? sportOf(exerciseId) : null);
  const part = useOnDemand(session, sport !== null);
  const close = () => closeField('sets', id);
  const done = () => (writing === 'new' ? openField({ of: 'search', dayId }) : close());
  if (sport && part) {
    return (
      <part.SessionRow
        prescription={prescription}
        sport={sport}
        isWriting={writing !== null}
        onWrite={onWrite}
        onDone={done}
        onLeave={close}
      />
    );
  }
  if (endurance && !part) return <SessionToCome steps={endurance.items.length} />;
  if (writing && !sport) {
    const Field = writing === 'new' ? NewSetsField : ShorthandField;
    return (
      <Field
        exerciseId={id}
        label={t('label', { exercise: exerciseName })}
        sets={sets}
        onChange={(changed) => edit(changeExercise(id, { sets: changed }), `sets-${id}`)}
        onDone={done}
        onLeave={close}
        isFocused
        className="relative"
      />
    );
  }
  const words = sets.length > 0 ? <SetsLine sets={sets} /> : <NoSets />;
  return (
    <>
      {isReadOnly ? (
        words
      ) : (
        <button
          type="button"
          tabIndex={-1}
          onClick={onWrite}
          className="relative w-fit cursor-text rounded-sm text-start"
        >
          <span className="sr-only">{t('edit', { exercise: exerciseName })}: </span>
          {words}
        </button>
      )}
      {notes ? <p className="line-clamp-2 text-ink-3 text-xs">{notes}</p> : null}
    </>
  );
}

/** The room of a session until it is drawn: its words, mostly one line of them or all three, its bars and their sum. */
function SessionToCome({ steps }: { steps: number }) {
  return <span aria-hidden className={steps > 1 ? 'block h-28.5' : 'block h-18.5'} />;
}

function NoSets() {
  const t = useTranslations('builder.sets');
  return (
    <span className="border-watch border-b border-dashed text-watch text-xs">{t('none')}</span>
  );
}
