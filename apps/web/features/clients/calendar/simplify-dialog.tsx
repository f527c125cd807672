'use client';

import type { SimplificationWish } from '@coachme/contracts/assignments.words';
import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { NumberField } from '@coachme/ui-web/number-field';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useSimplify } from '#web/features/clients/calendar/calendar-actions.ts';
import { simplificationPreviewQuery } from '#web/features/clients/calendar/calendar-queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type DialogProps = {
  clientId: string;
  assignment: ProgramAssignment;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

const parts = [
  { name: 'daysPerWeek', most: 7 },
  { name: 'exercisesPerDay', most: 20 },
  { name: 'setsPerExercise', most: 10 },
] as const;
const nothing: SimplificationWish = {
  daysPerWeek: null,
  exercisesPerDay: null,
  setsPerExercise: null,
};

/** Makes a plan smaller after a look at what goes; it can be taken back. */
export function SimplifyDialog({ clientId, assignment, isOpen, onOpenChange }: DialogProps) {
  const t = useTranslations('calendar.simplify');
  const words = useTranslations('words.actions');
  const [wish, setWish] = useState(nothing);
  const simplify = useSimplify(clientId, assignment.id);
  const isAsked = Object.values(wish).some((part) => part !== null);
  const preview = useQuery({
    ...simplificationPreviewQuery(browserApi, { clientId, id: assignment.id, wish }),
    enabled: isOpen && isAsked,
  });
  const { removedDays = [], changedDays = [] } = preview.data ?? {};
  const accept = () =>
    simplify.mutate(wish, {
      onSuccess: () => {
        setWish(nothing);
        onOpenChange(false);
      },
    });
  return (
    <Dialog
      title={t('title', { program: assignment.programTitle })}
      description={t('text')}
      closeLabel={words('close')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={
        <>
          <Button onPress={() => onOpenChange(false)}>{words('cancel')}</Button>
          <Button
            look="primary"
            isDisabled={removedDays.length + changedDays.length === 0}
            isPending={simplify.isPending}
            onPress={accept}
          >
            {t('action')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <WishFields wish={wish} onChange={setWish} />
        {preview.isError ? <QueryProblem query={preview} /> : null}
        <Effects
          removed={removedDays}
          changed={changedDays}
          isAsked={isAsked && preview.isSuccess}
        />
      </div>
    </Dialog>
  );
}

type WishProps = { wish: SimplificationWish; onChange: (wish: SimplificationWish) => void };

function WishFields({ wish, onChange }: WishProps) {
  const t = useTranslations('calendar.simplify');
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {parts.map(({ name, most }) => (
        <NumberField
          key={name}
          label={t(name)}
          minValue={1}
          maxValue={most}
          value={wish[name] ?? Number.NaN}
          onChange={(value) => onChange({ ...wish, [name]: Number.isNaN(value) ? null : value })}
        />
      ))}
    </div>
  );
}

type Preview = Awaited<ReturnType<typeof browserApi.simplifications.previewSimplification>>;
type EffectsProps = {
  removed: Preview['removedDays'];
  changed: Preview['changedDays'];
  isAsked: boolean;
};

function Effects({ removed, changed, isAsked }: EffectsProps) {
  const t = useTranslations('calendar.simplify');
  const units = useTranslations('units');
  const formats = useFormats();
  if (isAsked && removed.length + changed.length === 0) {
    return <p className="text-ink-2">{t('nothing')}</p>;
  }
  const rows = [
    ...removed.map((day) => ({ day, becomes: t('leaves') })),
    ...changed.map(({ day, setCount }) => ({
      day,
      becomes: t('from', {
        before: units('sets', { count: day.setCount }),
        after: units('sets', { count: setCount }),
      }),
    })),
  ].toSorted((a, b) => (a.day.date < b.day.date ? -1 : 1));
  return (
    <ul aria-live="polite" className="flex max-h-64 flex-col gap-2 overflow-y-auto text-sm">
      {rows.map(({ day, becomes }) => (
        <li key={day.id} className="flex flex-wrap justify-between gap-x-4 tabular-nums">
          <span>
            {formats.date(day.date, 'short')} <bdi>{day.name || day.programTitle}</bdi>
          </span>
          <span className="text-ink-2">{becomes}</span>
        </li>
      ))}
    </ul>
  );
}
