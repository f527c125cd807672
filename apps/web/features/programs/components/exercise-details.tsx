'use client';

import type { ExerciseTrail, Selection } from '@coachme/domain/programs/program-content.rules';
import { changeExercise } from '@coachme/domain/programs/program-part.rules';
import { Chip } from '@coachme/ui-web/chip';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { TextField } from '@coachme/ui-web/text-field';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { GroupDetails } from '#web/features/programs/components/group-details.tsx';
import { ProgressionDetails } from '#web/features/programs/components/progression-details.tsx';
import { SetList } from '#web/features/programs/components/set-list.tsx';
import { useMuscleWords } from '#web/features/programs/components/use-muscle-words.ts';
import { useNames } from '#web/features/programs/components/use-names.ts';
import { exerciseQuery } from '#web/features/programs/queries.ts';

const steps = onDemand(() => import('#web/features/programs/endurance/step-list.tsx'));
const history = onDemand(() => import('#web/features/programs/components/exercise-history.tsx'));

type ExerciseDetailsProps = { trail: ExerciseTrail; selection: Selection | null };

/** The chosen exercise: what it trains, its sets one by one, and what the client is told. */
export function ExerciseDetails({ trail, selection }: ExerciseDetailsProps) {
  const t = useTranslations('builder.inspector');
  const names = useNames();
  const { edit, isReadOnly } = useBuilder();
  const { prescription, day, dayIndex } = trail;
  const { id, exerciseName, endurance, notes } = prescription;
  const part = useOnDemand(steps, endurance !== undefined);
  const beside = useOnDemand(history, endurance === undefined);
  return (
    <>
      <div>
        <p className="text-ink-3 text-sm">{names.day(day, dayIndex + 1)}</p>
        <h2 className="font-semibold text-lg">
          <bdi>{exerciseName}</bdi>
        </h2>
        <Facts exerciseId={prescription.exerciseId} />
      </div>
      {endurance ? (
        part && <part.StepList prescription={prescription} session={endurance} />
      ) : (
        <>
          {beside ? <beside.ExerciseHistory exerciseId={prescription.exerciseId} /> : null}
          <SetList prescription={prescription} selection={selection} />
          <ProgressionDetails key={id} prescription={prescription} />
        </>
      )}
      <GroupDetails trail={trail} />
      <TextField
        label={t('exerciseNotes')}
        placeholder={t('exerciseNotesPlaceholder')}
        rows={3}
        maxLength={2000}
        isReadOnly={isReadOnly}
        value={notes}
        onChange={(text) => edit(changeExercise(id, { notes: text }), `notes-${id}`)}
      />
    </>
  );
}

function Facts({ exerciseId }: { exerciseId: string }) {
  const equipment = useTranslations('words.equipment');
  const patterns = useTranslations('words.movementPatterns');
  const muscles = useMuscleWords();
  const { data } = useQuery(exerciseQuery(browserApi, exerciseId));
  if (!data) return <div className="h-32" />;
  return (
    <div className="mt-2 flex items-center gap-4">
      <MuscleMap
        primary={data.primaryMuscles}
        secondary={data.secondaryMuscles}
        label={muscles.sentence(data)}
        className="h-28"
      />
      <div className="flex min-w-0 flex-col items-start gap-1.5">
        <p className="text-ink-2 text-sm">{muscles.list(data.primaryMuscles)}</p>
        <Chip>{patterns(data.movementPattern)}</Chip>
        {data.equipment ? <Chip>{equipment(data.equipment)}</Chip> : null}
      </div>
    </div>
  );
}
