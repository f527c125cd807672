'use client';

import type { ExercisePrescription } from '@coachme/contracts/programs.words';
import type { EnduranceItem, Sport } from '@coachme/domain/endurance/endurance-session.rules';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { SessionLine } from '#web/features/programs/endurance/session-line.tsx';
import { StepsField } from '#web/features/programs/endurance/steps-field.tsx';
import { writeSteps } from '#web/features/programs/endurance/write-steps.ts';

type SessionRowProps = {
  prescription: ExercisePrescription;
  sport: Sport;
  isWriting: boolean;
  onWrite: () => void;
  onDone: () => void;
  onLeave: () => void;
};

/** An endurance session in its day: its steps drawn, which open to be written in their place. */
export function SessionRow({ prescription, sport, isWriting, ...on }: SessionRowProps) {
  const t = useTranslations('steps');
  const { edit, isReadOnly } = useBuilder();
  const { exerciseName: exercise, endurance, notes } = prescription;
  const change = (items: EnduranceItem[]) =>
    edit(writeSteps(prescription, sport, items), `sets-${prescription.id}`);
  if (isWriting) {
    return (
      <StepsField
        label={t('label', { exercise })}
        sport={sport}
        items={endurance?.items ?? []}
        onChange={change}
        onDone={on.onDone}
        onLeave={on.onLeave}
        isFocused
      />
    );
  }
  const words = endurance ? (
    <SessionLine session={endurance} />
  ) : (
    <span className="border-watch border-b border-dashed text-watch text-xs">{t('none')}</span>
  );
  const told = notes ? <p className="line-clamp-2 text-ink-3 text-xs">{notes}</p> : null;
  if (isReadOnly) {
    return (
      <>
        {words}
        {told}
      </>
    );
  }
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        onClick={on.onWrite}
        className="relative w-full cursor-text rounded-sm text-start"
      >
        <span className="sr-only">{t('edit', { exercise })}: </span>
        {words}
      </button>
      {told}
    </>
  );
}
