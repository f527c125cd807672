'use client';

import type { SetLog } from '@coachme/contracts/execution.words';
import type { SetPrescription } from '@coachme/contracts/programs.words';
import { Table } from '@coachme/ui-web/table';
import { Check, Minus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

type SetTableProps = {
  name: string;
  sets: readonly SetLog[];
  prescribed: ReadonlyMap<string, SetPrescription>;
};

/** The sets of one exercise: prescribed, performed, effort, done or not. */
export function SetTable({ name, sets, prescribed }: SetTableProps) {
  const t = useTranslations('workspace.client.session');
  const kinds = useTranslations('words.setKinds');
  const writePrescribed = usePrescribedText();
  const writePerformed = usePerformedText();
  const numbered = sets.map((set, index) => ({ set, number: index + 1 }));
  return (
    <Table
      caption={t('setsOf', { exercise: name })}
      rows={numbered}
      rowKey={({ set }) => set.id}
      columns={[
        {
          id: 'set',
          header: t('set'),
          isRowHeader: true,
          cell: ({ set, number }) =>
            set.kind === 'working' ? number : `${number} · ${kinds(set.kind)}`,
        },
        {
          id: 'prescribed',
          header: t('prescribed'),
          className: 'text-ink-3 tabular-nums',
          cell: ({ set }) => {
            const plan = set.setPrescriptionId ? prescribed.get(set.setPrescriptionId) : undefined;
            return <bdi>{plan ? writePrescribed(plan) : '–'}</bdi>;
          },
        },
        {
          id: 'performed',
          header: t('performed'),
          align: 'end',
          cell: ({ set }) => (
            <bdi className={set.isCompleted ? 'font-medium' : 'text-ink-3'}>
              {writePerformed(set)}
            </bdi>
          ),
        },
        {
          id: 'done',
          header: <span className="sr-only">{t('done')}</span>,
          align: 'end',
          cell: ({ set }) => <Done isCompleted={set.isCompleted} />,
        },
      ]}
    />
  );
}

function Done({ isCompleted }: { isCompleted: boolean }) {
  const t = useTranslations('workspace.client.session');
  const Icon = isCompleted ? Check : Minus;
  return (
    <span className={isCompleted ? 'text-on-track' : 'text-ink-3'}>
      <Icon aria-hidden className="inline size-4" strokeWidth={2} />
      <span className="sr-only">{isCompleted ? t('isDone') : t('isNotDone')}</span>
    </span>
  );
}

function usePrescribedText(): (set: SetPrescription) => string {
  const formats = useFormats();
  return (set) => {
    const { repsMin, repsMax, loadKg, percentOneRepMax, rpe, durationSeconds } = set;
    const reps = repsMin === repsMax ? repsMax : [repsMin, repsMax].filter(Boolean).join('–');
    const amount = durationSeconds === null ? reps : formats.clock(durationSeconds);
    const load = loadKg === null ? null : formats.weight(loadKg);
    const percent = percentOneRepMax === null ? null : `${formats.number(percentOneRepMax)} %`;
    return [
      [amount, load ?? percent].filter(Boolean).join(' × '),
      rpe === null ? null : `RPE ${formats.number(rpe)}`,
    ]
      .filter(Boolean)
      .join(' @ ');
  };
}

/** What was done in a set, `5 × 100 kg @ 8`; a dash where nothing was. */
export function usePerformedText(): (set: SetLog) => string {
  const formats = useFormats();
  return ({ reps, loadKg, rpe, durationSeconds }) => {
    const amount = durationSeconds === null ? reps : formats.clock(durationSeconds);
    const load = loadKg === null ? null : formats.weight(loadKg);
    const done = [amount, load].filter((part) => part !== null).join(' × ');
    return rpe === null ? done || '–' : `${done} @ ${formats.number(rpe)}`;
  };
}
