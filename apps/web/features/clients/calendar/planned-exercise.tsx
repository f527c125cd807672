'use client';

import type { PlannedDay } from '@coachme/contracts/assignments.words';
import type { ExercisePrescription } from '@coachme/contracts/programs.words';
import type { LaidOutExercise } from '@coachme/contracts/progression.words';
import { stepsToRead } from '@coachme/domain/endurance/endurance-text.rules';
import { kgFromUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import { whySentence } from '@coachme/i18n/why-sentence';
import { Button } from '@coachme/ui-web/button';
import { NumberField } from '@coachme/ui-web/number-field';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useOverruleLoad } from '#web/features/clients/calendar/calendar-actions.ts';
import { useFormats, useMay, useMe } from '#web/session/session.tsx';

type ExerciseProps = {
  clientId: string;
  day: PlannedDay;
  prescription: ExercisePrescription;
  laidOut: LaidOutExercise | undefined;
};

/** An exercise of a planned day: its sets as they will be, the rule's reason, and the coach's own load if they want one. */
export function PlannedExercise({ clientId, day, prescription, laidOut }: ExerciseProps) {
  const t = useTranslations('progression');
  const formats = useFormats();
  const language = useLocale();
  const mayOverrule = useMay('assignment:update');
  const figures = new Map(laidOut?.sets.map((set) => [set.id, set]));
  const sets = prescription.sets
    .filter(({ id }) => !laidOut || figures.has(id))
    .map((set) => ({ ...set, ...figures.get(set.id) }));
  return (
    <section aria-label={prescription.exerciseName} className="flex flex-col gap-2">
      <h3 className="font-semibold">
        <bdi>{prescription.exerciseName}</bdi>
      </h3>
      {prescription.endurance ? (
        <bdi className="text-sm tabular-nums">
          {stepsToRead(prescription.endurance.items, language)}
        </bdi>
      ) : (
        <ol className="flex flex-wrap gap-x-4 gap-y-1 text-sm tabular-nums">
          {sets.map((set) => (
            <li key={set.id} className={set.kind === 'warm-up' ? 'text-ink-3' : ''}>
              <bdi>{setText(set, formats)}</bdi>
            </li>
          ))}
        </ol>
      )}
      {laidOut ? (
        <p className="text-ink-2 text-sm">{whySentence(laidOut.why, 'coach', { t, formats })}</p>
      ) : null}
      {prescription.progression && day.state === 'open' && mayOverrule ? (
        <OwnLoad
          clientId={clientId}
          dayId={day.id}
          prescriptionId={prescription.id}
          loadKg={laidOut?.why.loadKg ?? prescription.sets.at(-1)?.loadKg ?? null}
          isOwn={laidOut?.why.reason === 'overruled'}
        />
      ) : null}
    </section>
  );
}

type OwnLoadProps = {
  clientId: string;
  dayId: string;
  prescriptionId: string;
  loadKg: number | null;
  isOwn: boolean;
};

/** The coach's own load in the place of the rule's, for this one day. */
function OwnLoad({ clientId, dayId, prescriptionId, loadKg, isOwn }: OwnLoadProps) {
  const t = useTranslations('calendar');
  const units = useTranslations('units');
  const { weightUnit } = useMe().user;
  const overrule = useOverruleLoad(clientId, dayId);
  const [typed, setTyped] = useState<number | null>(null);
  const value = typed ?? (loadKg === null ? Number.NaN : weightInUnit(loadKg, weightUnit));
  const isChanged = typed !== null && !Number.isNaN(typed);
  const done = { onSuccess: () => setTyped(null) };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <NumberField
        label={t('ownLoad')}
        unit={units(weightUnit)}
        minValue={0}
        maxValue={weightInUnit(1000, weightUnit)}
        step={weightUnit === 'lb' ? 5 : 2.5}
        formatOptions={{ maximumFractionDigits: 2 }}
        value={value}
        onChange={setTyped}
        className="w-44"
      />
      {isChanged ? (
        <Button
          isPending={overrule.isPending}
          onPress={() =>
            overrule.mutate({ prescriptionId, loadKg: kgFromUnit(typed, weightUnit) }, done)
          }
        >
          {t('setLoad')}
        </Button>
      ) : null}
      {isOwn && !isChanged ? (
        <Button
          look="quiet"
          isPending={overrule.isPending}
          onPress={() => overrule.mutate({ prescriptionId, loadKg: null }, done)}
        >
          {t('followRule')}
        </Button>
      ) : null}
    </div>
  );
}

type Shown = Pick<ExercisePrescription['sets'][number], 'repsMin' | 'repsMax' | 'loadKg'> & {
  percentOneRepMax: number | null;
};

function setText(set: Shown, formats: ReturnType<typeof useFormats>): string {
  const { repsMin, repsMax, loadKg, percentOneRepMax } = set;
  const range = [...new Set([repsMin, repsMax])].filter((reps) => reps !== null);
  const load =
    loadKg !== null
      ? formats.weight(loadKg)
      : percentOneRepMax === null
        ? null
        : formats.percent(percentOneRepMax / 100);
  return [range.join('–') || '–', ...(load === null ? [] : [load])].join(' × ');
}
