'use client';

import { Button } from '@coachme/ui-web/button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ShorthandField } from '#web/features/programs/components/shorthand-field.tsx';
import type { OwnDay } from '#web/features/programs/own-day/use-own-day.ts';

const search = onDemand(() => import('#web/features/programs/components/exercise-search.tsx'));

/** The exercises of a day in order, their sets in shorthand. */
export function OwnExercises({ own }: { own: OwnDay }) {
  const { groups } = own.day;
  return (
    <div className="flex flex-col gap-3">
      <ol className="flex flex-col gap-3">
        {groups.map((group, index) => (
          <li
            key={group.id}
            className={
              group.prescriptions.length > 1 ? 'flex flex-col gap-3 border-ink border-s-2 ps-3' : ''
            }
          >
            {group.prescriptions.map((prescription, place) => (
              <article
                key={prescription.id}
                className="flex flex-col gap-2 rounded border border-line bg-surface p-4"
              >
                <div className="flex items-center gap-1">
                  <h2 className="me-auto min-w-0 font-semibold text-base">
                    <bdi>{prescription.exerciseName}</bdi>
                  </h2>
                  {place === 0 ? (
                    <Order
                      exercise={prescription.exerciseName}
                      isFirst={index === 0}
                      isLast={index === groups.length - 1}
                      onMove={(step) => own.move(index, step)}
                    />
                  ) : null}
                  <TakeOut
                    exercise={prescription.exerciseName}
                    onPress={() => own.remove(prescription.id)}
                  />
                </div>
                <Sets own={own} prescription={prescription} />
              </article>
            ))}
          </li>
        ))}
      </ol>
      <AddExercise own={own} />
    </div>
  );
}

type SetsProps = {
  own: OwnDay;
  prescription: OwnDay['day']['groups'][number]['prescriptions'][number];
};

const steps = onDemand(() => import('#web/features/programs/endurance/steps-field.tsx'));

function Sets({ own, prescription: { id, exerciseName, endurance, sets } }: SetsProps) {
  const t = useTranslations('plans.day');
  const part = useOnDemand(steps, endurance !== undefined);
  if (endurance) {
    const { sport, items } = endurance;
    return part ? (
      <part.StepsField
        label={t('sets', { exercise: exerciseName })}
        sport={sport}
        items={items}
        onChange={(next) => own.writeSteps(id, { sport, items: next })}
      />
    ) : null;
  }
  return (
    <ShorthandField
      label={t('sets', { exercise: exerciseName })}
      sets={sets}
      onChange={(next) => own.write(id, next)}
      // Just added: its sets are asked for.
      isFocused={sets.length === 0}
    />
  );
}

type OrderProps = {
  exercise: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
};

function Order({ exercise, isFirst, isLast, onMove }: OrderProps) {
  const t = useTranslations('plans.day');
  return (
    <>
      <Button
        look="quiet"
        size="icon"
        isDisabled={isFirst}
        aria-label={t('earlier', { exercise })}
        onPress={() => onMove(-1)}
      >
        <ArrowUp aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
      <Button
        look="quiet"
        size="icon"
        isDisabled={isLast}
        aria-label={t('later', { exercise })}
        onPress={() => onMove(1)}
      >
        <ArrowDown aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
    </>
  );
}

function TakeOut({ exercise, onPress }: { exercise: string; onPress: () => void }) {
  const t = useTranslations('plans.day');
  return (
    <Button look="quiet" size="icon" aria-label={t('remove', { exercise })} onPress={onPress}>
      <X aria-hidden className="size-4" strokeWidth={1.5} />
    </Button>
  );
}

function AddExercise({ own }: { own: OwnDay }) {
  const t = useTranslations('plans.day');
  const [isOpen, setOpen] = useState(false);
  const part = useOnDemand(search, isOpen);
  if (isOpen && part) {
    return (
      <part.ExerciseSearch
        label={t('searchLabel')}
        onChoose={(exercise) => {
          own.add(exercise);
          setOpen(false);
        }}
        onLeave={() => setOpen(false)}
      />
    );
  }
  return (
    <Button className="self-start" onPress={() => setOpen(true)}>
      <Plus aria-hidden className="size-4" strokeWidth={1.5} />
      {t('add')}
    </Button>
  );
}
