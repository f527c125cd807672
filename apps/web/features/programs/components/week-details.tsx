'use client';

import {
  daysOf,
  exercisesOf,
  type WeekTrail,
} from '@coachme/domain/programs/program-content.rules';
import { renameWeek } from '@coachme/domain/programs/program-part.rules';
import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { inspectorFieldId } from '#web/features/programs/builder/use-builder-keys.ts';

/** The chosen week. */
export function WeekDetails({ trail }: { trail: WeekTrail }) {
  const t = useTranslations('builder.inspector');
  const builder = useTranslations('builder.builder');
  const actions = useTranslations('builder.actions');
  const { edit, openDialog, isReadOnly } = useBuilder();
  const { week, weekIndex } = trail;
  const number = weekIndex + 1;
  const exercises = daysOf(trail).flatMap(exercisesOf);
  const sets = exercises.flatMap(({ prescription }) => prescription.sets);
  return (
    <>
      <div>
        <h2 className="font-semibold text-lg">{builder('week', { number })}</h2>
        <p className="mt-1 text-ink-2">
          {t('weekSummary', {
            days: week.days.length,
            exercises: exercises.length,
            sets: sets.length,
          })}
        </p>
      </div>
      <TextField
        id={inspectorFieldId}
        label={builder('weekName', { number })}
        placeholder={builder('weekNamePlaceholder')}
        maxLength={120}
        isReadOnly={isReadOnly}
        value={week.name}
        onChange={(name) => edit(renameWeek(week.id, name), `name-${week.id}`)}
      />
      {isReadOnly ? null : (
        <Button className="self-start" onPress={() => openDialog('fill')}>
          {actions('fill')}
        </Button>
      )}
    </>
  );
}
