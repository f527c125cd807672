'use client';

import type { ExercisePrescription } from '@coachme/contracts/programs.words';
import type {
  EnduranceItem,
  EnduranceSession,
} from '@coachme/domain/endurance/endurance-session.rules';
import { Button } from '@coachme/ui-web/button';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { SessionDrawing } from '#web/features/programs/endurance/session-line.tsx';
import { StepsField } from '#web/features/programs/endurance/steps-field.tsx';
import { writeSteps } from '#web/features/programs/endurance/write-steps.ts';

type StepListProps = { prescription: ExercisePrescription; session: EnduranceSession };

const easyStep: EnduranceItem = {
  kind: 'work',
  durationSeconds: 600,
  distanceMeters: null,
  target: null,
};

/** The steps of a session one by one, to be written, moved with Alt and the arrows, and removed. */
export function StepList({ prescription, session }: StepListProps) {
  const t = useTranslations('steps');
  const { edit, isReadOnly } = useBuilder();
  const { sport, items } = session;
  const [added, setAdded] = useState<number | null>(null);
  const write = (next: EnduranceItem[], typing?: string) =>
    edit(writeSteps(prescription, sport, next), typing);
  const move = (from: number, to: number) => {
    const item = items[from];
    if (item && to >= 0 && to < items.length)
      write(items.toSpliced(from, 1).toSpliced(to, 0, item));
  };
  const add = () => {
    setAdded(items.length);
    write([...items, easyStep]);
  };
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-medium">{t('title')}</h3>
      <SessionDrawing session={session} />
      <ol className="flex flex-col gap-1.5">
        {items.map((item, index) => (
          <StepRow
            // Steps have no names of their own: they are known by their place.
            key={`${items.length}-${index}`}
            name={t('item', { number: index + 1, exercise: prescription.exerciseName })}
            onMove={(by) => move(index, index + by)}
            onRemove={items.length > 1 ? () => write(items.toSpliced(index, 1)) : null}
            isReadOnly={isReadOnly}
          >
            <StepsField
              label={t('item', { number: index + 1, exercise: prescription.exerciseName })}
              sport={sport}
              items={[item]}
              onChange={(written) => {
                if (written.length > 0)
                  write(items.toSpliced(index, 1, ...written), `step-${index}`);
              }}
              isFocused={added === index}
              isDrawn={false}
            />
          </StepRow>
        ))}
      </ol>
      {isReadOnly ? null : (
        <Button look="quiet" size="small" className="self-start" onPress={add}>
          <Plus aria-hidden className="size-4" strokeWidth={1.5} />
          {t('add')}
        </Button>
      )}
    </div>
  );
}

type StepRowProps = {
  name: string;
  onMove: (by: number) => void;
  onRemove: (() => void) | null;
  isReadOnly: boolean;
  children: ReactNode;
};

function StepRow({ name, onMove, onRemove, isReadOnly, children }: StepRowProps) {
  const t = useTranslations('steps');
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  return (
    <li className="flex items-start gap-1" onKeyDown={isReadOnly ? undefined : onKeyDown}>
      <div className="min-w-0 flex-1">{children}</div>
      {isReadOnly ? null : (
        <span className="flex">
          <Button
            look="quiet"
            size="small"
            aria-label={t('up', { name })}
            onPress={() => onMove(-1)}
          >
            <ArrowUp aria-hidden className="size-4" strokeWidth={1.5} />
          </Button>
          <Button
            look="quiet"
            size="small"
            aria-label={t('down', { name })}
            onPress={() => onMove(1)}
          >
            <ArrowDown aria-hidden className="size-4" strokeWidth={1.5} />
          </Button>
          {onRemove ? (
            <Button look="quiet" size="small" aria-label={t('remove', { name })} onPress={onRemove}>
              <X aria-hidden className="size-4" strokeWidth={1.5} />
            </Button>
          ) : null}
        </span>
      )}
    </li>
  );
}
