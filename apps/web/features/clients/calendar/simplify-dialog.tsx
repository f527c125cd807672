'use client';

import type { SimplificationWish, SmallerPlan } from '@coachme/contracts/assignments.words';
import type { Client } from '@coachme/contracts/clients.contract';
import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { NumberField } from '@coachme/ui-web/number-field';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useSimplify } from '#web/features/clients/calendar/calendar-actions.ts';
import {
  simplificationPreviewQuery,
  smallerPlansQuery,
} from '#web/features/clients/calendar/calendar-queries.ts';
import { useSizeWords } from '#web/features/clients/calendar/use-size-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type DialogProps = {
  client: Pick<Client, 'id' | 'name' | 'userId'>;
  assignment: ProgramAssignment;
  onClose: () => void;
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
/** Instead of the place of a size: figures of the coach's own. */
const OWN = 'own';

/** Chooses a smaller plan after a look at what goes: for the client to accept, or at once; it can be taken back. */
export function SimplifyDialog({ client, assignment, onClose }: DialogProps) {
  const t = useTranslations('calendar.simplify');
  const words = useTranslations('words.actions');
  const { id } = assignment;
  const sizes = useQuery(smallerPlansQuery(browserApi, client.id, id));
  const [chosen, setChosen] = useState<string | null>(null);
  const [own, setOwn] = useState(nothing);
  const wish = chosen === OWN ? own : (sizes.data?.[Number(chosen ?? Number.NaN)]?.wish ?? nothing);
  const isAsked = Object.values(wish).some((part) => part !== null);
  const preview = useQuery({
    ...simplificationPreviewQuery(browserApi, { clientId: client.id, id, wish }),
    enabled: isAsked,
  });
  const { removedDays = [], changedDays = [] } = preview.data ?? {};
  const isEmpty = !isAsked || removedDays.length + changedDays.length === 0;
  return (
    <Dialog
      title={t('title', { program: assignment.programTitle })}
      description={t('text')}
      closeLabel={words('close')}
      isOpen
      onOpenChange={onClose}
      footer={
        <Answers client={client} assignmentId={id} wish={isEmpty ? null : wish} onDone={onClose} />
      }
    >
      <div className="flex flex-col gap-5">
        {sizes.isPending ? <Skeleton className="h-40 w-full" /> : null}
        {sizes.isError && !sizes.data ? <QueryProblem query={sizes} /> : null}
        {sizes.data ? <SizeChoice sizes={sizes.data} chosen={chosen} onChange={setChosen} /> : null}
        {chosen === OWN ? <WishFields wish={own} onChange={setOwn} /> : null}
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

type AnswerProps = {
  client: DialogProps['client'];
  assignmentId: string;
  /** Null while nothing is chosen that would change something. */
  wish: SimplificationWish | null;
  onDone: () => void;
};

/** Offered to the client where they can answer, or made so at once. */
function Answers({ client, assignmentId, wish, onDone }: AnswerProps) {
  const t = useTranslations('smaller');
  const simplify = useSimplify(client.id, assignmentId);
  const [isNow, setNow] = useState(false);
  const send = (now: boolean) => {
    if (wish === null) return;
    setNow(now);
    const onSuccess = () => {
      showToast({ title: now ? t('done') : t('offered', { name: client.name }) });
      onDone();
    };
    simplify.mutate({ wish, isNow: now }, { onSuccess });
  };
  const isOff = wish === null || simplify.isPending;
  return (
    <>
      {client.userId === null ? null : (
        <Button
          isDisabled={isOff}
          isPending={simplify.isPending && !isNow}
          onPress={() => send(false)}
        >
          {t('offer', { name: client.name })}
        </Button>
      )}
      <Button
        look="primary"
        isDisabled={isOff}
        isPending={simplify.isPending && isNow}
        onPress={() => send(true)}
      >
        {t('now')}
      </Button>
    </>
  );
}

type SizeProps = {
  sizes: readonly SmallerPlan[];
  chosen: string | null;
  onChange: (chosen: string) => void;
};

/** Several smaller plans, each with what it comes to, and a size of one's own. */
function SizeChoice({ sizes, chosen, onChange }: SizeProps) {
  const t = useTranslations('smaller');
  const formats = useFormats();
  const said = useSizeWords();
  if (sizes.length === 0) return <p className="text-ink-2">{t('none')}</p>;
  const options = sizes.map(({ wish, removedDays: removed, setsBefore, setsAfter }, place) => ({
    id: String(place),
    label: t('atMost', { sizes: said(wish) }),
    description: t('comesTo', { share: formats.percent(1 - setsAfter / setsBefore), removed }),
  }));
  return (
    <RadioGroup
      label={t('choose')}
      value={chosen}
      onChange={onChange}
      options={[...options, { id: OWN, label: t('own'), description: t('ownText') }]}
    />
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
