'use client';

import type { DayTrail } from '@coachme/domain/programs/program-content.rules';
import { changeDay } from '@coachme/domain/programs/program-part.rules';
import { Select } from '@coachme/ui-web/select';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { inspectorFieldId } from '#web/features/programs/builder/use-builder-keys.ts';
import { useNames } from '#web/features/programs/components/use-names.ts';

const anyDay = 'any';
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The chosen day. */
export function DayDetails({ trail }: { trail: DayTrail }) {
  const t = useTranslations('builder.inspector');
  const words = useTranslations('words.days.long');
  const writing = useTranslations('writing.day');
  const names = useNames();
  const { edit, isReadOnly } = useBuilder();
  const { day, dayIndex, week, weekIndex } = trail;
  const choose = (id: string) =>
    edit(changeDay(day.id, { weekday: id === anyDay ? null : Number(id) }));
  return (
    <>
      <div>
        <p className="text-ink-3 text-sm">{names.week(week, weekIndex + 1)}</p>
        <h2 className="font-semibold text-lg">{names.day(day, dayIndex + 1)}</h2>
      </div>
      <TextField
        id={inspectorFieldId}
        label={t('dayName')}
        maxLength={120}
        isReadOnly={isReadOnly}
        value={day.name}
        onChange={(name) => edit(changeDay(day.id, { name }), `name-${day.id}`)}
      />
      <TextField
        label={writing('focus')}
        placeholder={writing('focusPlaceholder')}
        maxLength={120}
        isReadOnly={isReadOnly}
        value={day.focus ?? ''}
        onChange={(focus) => edit(changeDay(day.id, { focus }), `focus-${day.id}`)}
      />
      <Select
        label={t('weekday')}
        hint={t('weekdayHint')}
        isDisabled={isReadOnly}
        value={day.weekday === null ? anyDay : String(day.weekday)}
        onChange={choose}
        options={[
          { id: anyDay, label: t('noWeekday') },
          ...weekdays.map((id) => ({ id, label: words(id) })),
        ]}
      />
      <TextField
        label={t('dayNotes')}
        placeholder={t('dayNotesPlaceholder')}
        rows={4}
        maxLength={4000}
        isReadOnly={isReadOnly}
        value={day.notes}
        onChange={(notes) => edit(changeDay(day.id, { notes }), `notes-${day.id}`)}
      />
    </>
  );
}
