'use client';

import {
  mesocycleAt,
  renameMesocycle,
  startMesocycle,
} from '@coachme/domain/programs/mesocycle.rules';
import {
  daysOf,
  exercisesOf,
  type WeekTrail,
} from '@coachme/domain/programs/program-content.rules';
import { changeWeek } from '@coachme/domain/programs/program-part.rules';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { inspectorFieldId } from '#web/features/programs/builder/use-builder-keys.ts';

/** The chosen week. */
export function WeekDetails({ trail }: { trail: WeekTrail }) {
  const t = useTranslations('builder.inspector');
  const builder = useTranslations('builder.builder');
  const actions = useTranslations('builder.actions');
  const writing = useTranslations('writing.week');
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
        onChange={(name) => edit(changeWeek(week.id, { name }), `name-${week.id}`)}
      />
      <Block trail={trail} />
      <Checkbox
        isDisabled={isReadOnly}
        isSelected={week.isDeload ?? false}
        onChange={(isDeload) => edit(changeWeek(week.id, { isDeload }))}
      >
        {writing('deload')}
      </Checkbox>
      <TextField
        label={writing('notes')}
        placeholder={writing('notesPlaceholder')}
        rows={3}
        maxLength={4000}
        isReadOnly={isReadOnly}
        value={week.notes ?? ''}
        onChange={(notes) => edit(changeWeek(week.id, { notes }), `notes-${week.id}`)}
      />
      {isReadOnly ? null : (
        <Button className="self-start" onPress={() => openDialog('fill')}>
          {actions('fill')}
        </Button>
      )}
    </>
  );
}

/** The block of weeks it belongs to: named here, it is named in all of them. */
function Block({ trail: { week, weekIndex } }: { trail: WeekTrail }) {
  const t = useTranslations('writing.week');
  const { edit, current, isReadOnly } = useBuilder();
  const block = mesocycleAt(current().content, weekIndex);
  const isFirst = !block || block.from === weekIndex;
  const name = week.mesocycle ?? '';
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t('mesocycle')}
        placeholder={t('mesocyclePlaceholder')}
        hint={t('mesocycleHint')}
        maxLength={120}
        isReadOnly={isReadOnly}
        value={name}
        onChange={(text) => edit(renameMesocycle(week.id, text), `block-${week.id}`)}
      />
      {isFirst || isReadOnly ? null : (
        <Button
          size="small"
          className="self-start"
          onPress={() => edit(startMesocycle(week.id, `${name} 2`.trim()))}
        >
          {t('starts')}
        </Button>
      )}
    </div>
  );
}
