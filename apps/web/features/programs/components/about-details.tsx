'use client';

import {
  INTENSITY_ZONES,
  NOTHING_SAID_OF_IT,
  PROGRAM_DIFFICULTIES,
  PROGRAM_GOALS,
  PROGRAM_TYPES,
  type ProgramAbout,
} from '@coachme/domain/programs/program-about.rules';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { figuresOf } from '@coachme/domain/programs/program-figures.rules';
import { describe } from '@coachme/domain/programs/program-part.rules';
import { CheckboxGroup } from '@coachme/ui-web/checkbox-group';
import { Select } from '@coachme/ui-web/select';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';

const unsaid = 'unsaid';

/** What the program is, for finding it again, and how much it asks. */
export function AboutDetails({ content }: { content: Content }) {
  const t = useTranslations('writing');
  const levels = useTranslations('words.levels');
  const { edit, isReadOnly } = useBuilder();
  const about = content.about ?? NOTHING_SAID_OF_IT;
  const say = (change: Partial<ProgramAbout>, typing?: string) =>
    edit(describe({ about: { ...about, ...change } }), typing);
  const choices = [
    {
      field: 'type',
      options: PROGRAM_TYPES.map((id) => ({ id, label: t(`types.${id}`) })),
    },
    { field: 'difficulty', options: PROGRAM_DIFFICULTIES.map((id) => ({ id, label: levels(id) })) },
    {
      field: 'intensity',
      options: INTENSITY_ZONES.map((id) => ({ id, label: t(`intensities.${id}`) })),
    },
  ] as const;
  return (
    <>
      <Figures content={content} />
      {choices.map(({ field, options }) => (
        <Select
          key={field}
          label={t(`about.${field}`)}
          isDisabled={isReadOnly}
          value={about[field] ?? unsaid}
          onChange={(id) =>
            say({ [field]: options.find((option) => option.id === id)?.id ?? null })
          }
          options={[{ id: unsaid, label: t('about.unsaid') }, ...options]}
        />
      ))}
      <CheckboxGroup
        label={t('about.goals')}
        value={about.goals}
        onChange={(ids) => say({ goals: PROGRAM_GOALS.filter((goal) => ids.includes(goal)) })}
        options={PROGRAM_GOALS.map((id) => ({ id, label: t(`goals.${id}`) }))}
      />
      <TextField
        label={t('about.coachNotes')}
        hint={t('about.coachNotesHint')}
        rows={3}
        maxLength={4000}
        isReadOnly={isReadOnly}
        value={about.coachNotes}
        onChange={(coachNotes) => say({ coachNotes }, 'coach-notes')}
      />
    </>
  );
}

function Figures({ content }: { content: Content }) {
  const t = useTranslations('writing.about');
  const { setsPerWeek, sessionMinutes, deloadWeekCount } = figuresOf(content);
  if (setsPerWeek === 0) return null;
  return (
    <p className="text-ink-2 text-sm tabular-nums">
      {t('figures', { sets: setsPerWeek, minutes: sessionMinutes })}
      {deloadWeekCount > 0 ? ` · ${t('deloads', { count: deloadWeekCount })}` : null}
    </p>
  );
}
