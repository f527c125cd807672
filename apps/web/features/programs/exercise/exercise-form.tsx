'use client';

import type { Exercise, Measure } from '@coachme/contracts/exercises.contract';
import type { Equipment, Muscle } from '@coachme/contracts/words';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { FactFields } from '#web/features/programs/exercise/fact-fields.tsx';
import { SimilarNote } from '#web/features/programs/exercise/similar-note.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { FormTextField } from '#web/forms/form-text-field.tsx';
import { useContractForm } from '#web/forms/use-contract-form.ts';
import { useSend } from '#web/forms/use-send.ts';

export type Facts = {
  readonly primary: Muscle;
  readonly secondary: readonly Muscle[];
  readonly equipment: Equipment | null;
  readonly measure: Measure;
};

/** What a coach says of an exercise of their own. */
export type Described = {
  readonly name: string;
  readonly videoUrl: string | null;
  readonly cues: string[];
  readonly isPrivate: boolean;
  readonly equipment: Equipment | null;
  readonly measure: Measure;
  readonly primaryMuscles: Muscle[];
  readonly secondaryMuscles: Muscle[];
};

type ExerciseFormProps = {
  /** The one that is changed; null for a new one. */
  exercise: Exercise | null;
  submitLabel: string;
  onSend: (described: Described) => Promise<void>;
};

async function typedSchema() {
  const { AddExercise } = await import('@coachme/contracts/exercises.contract');
  const { z } = await import('zod');
  return AddExercise.pick({ name: true, videoUrl: true }).extend({
    cues: z.string().default('').transform(linesOf).pipe(AddExercise.shape.cues.unwrap()),
  });
}

type Typed = Pick<Described, 'name' | 'videoUrl' | 'cues'>;

/** One to a line. */
export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Describes an exercise of the organization's own. */
export function ExerciseForm({ exercise, submitLabel, onSend }: ExerciseFormProps) {
  const t = useTranslations('library.form');
  const form = useTranslations('builder.library.form');
  const [facts, setFacts] = useState<Facts>(factsOf(exercise));
  const [isPrivate, setPrivate] = useState(exercise?.keptBy === 'me');
  const fields = useContractForm<{ name: string; videoUrl: string; cues: string }, Typed>({
    schema: typedSchema,
    defaults: {
      name: exercise?.name ?? '',
      videoUrl: exercise?.videoUrl ?? '',
      cues: exercise?.cues.join('\n') ?? '',
    },
  });
  const { submit, problem, isSending } = useSend({
    form: fields,
    send: ({ name, videoUrl, cues }) => {
      const { primary, secondary, equipment, measure } = facts;
      const muscles = { primaryMuscles: [primary], secondaryMuscles: [...secondary] };
      return onSend({ name, videoUrl, cues, isPrivate, equipment, measure, ...muscles });
    },
  });
  const name = useWatch({ control: fields.control, name: 'name' });
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <div>
        <FormTextField control={fields.control} name="name" label={form('name')} autoFocus />
        <SimilarNote name={name.trim()} exceptId={exercise?.id ?? null} />
      </div>
      <FactFields facts={facts} onChange={(change) => setFacts({ ...facts, ...change })} />
      <FormTextField
        control={fields.control}
        name="cues"
        label={t('cues')}
        hint={t('cuesHint')}
        rows={4}
      />
      <FormTextField
        control={fields.control}
        name="videoUrl"
        type="url"
        label={form('video')}
        hint={t('videoHint')}
      />
      <div>
        <Checkbox isSelected={isPrivate} onChange={setPrivate}>
          {t('private')}
        </Checkbox>
        <p className="ms-8 text-ink-3 text-sm">{t('privateHint')}</p>
      </div>
      <FormProblem problem={problem} />
      <Button type="submit" look="primary" isPending={isSending} className="self-start">
        {submitLabel}
      </Button>
    </form>
  );
}

function factsOf(exercise: Exercise | null): Facts {
  const { primaryMuscles = [], secondaryMuscles = [], equipment = null } = exercise ?? {};
  const [primary = 'chest', ...others] = primaryMuscles;
  const secondary = [...others, ...secondaryMuscles].filter((muscle) => muscle !== primary);
  return { primary, secondary, equipment, measure: exercise?.measure ?? 'reps-and-load' };
}
