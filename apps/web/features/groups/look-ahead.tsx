'use client';

import type { AssignmentPreview } from '@coachme/contracts/group-assignments.contract';
import { Button } from '@coachme/ui-web/button';
import { Checkbox } from '@coachme/ui-web/checkbox';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useTranslations } from 'next-intl';
import type { AssignDraft } from '#web/features/groups/use-assign-draft.ts';
import { useRefusalWords } from '#web/features/groups/use-refusal-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Everybody it would be given to, with their dates and the plans they are on; each can be left out. */
export function LookAhead({ draft }: { draft: AssignDraft }) {
  const t = useTranslations('plans.assign');
  const { look, rows, without, isReady, isGathering, leaveOut, candidateIds } = draft;
  if (isGathering) return <Skeleton className="h-48 w-full" />;
  if (!isReady) {
    const what = candidateIds.length === 0 ? 'whom' : 'what';
    return <EmptyState title={t(`ask.${what}.title`)}>{t(`ask.${what}.text`)}</EmptyState>;
  }
  if (look.isPending) return <Skeleton className="h-48 w-full" />;
  if (look.isError && !look.data) return <QueryProblem query={look} />;
  const busy = rows.filter(({ overlaps, refusal }) => overlaps.length > 0 && refusal === null);
  const busyIn = busy.filter(({ clientId }) => !without.has(clientId));
  return (
    <section aria-label={t('who')} aria-busy={look.isFetching} className="min-w-0">
      <div className="mb-2 flex min-h-10 flex-wrap items-center gap-3">
        <h2 className="me-auto font-semibold">{t('who')}</h2>
        {busyIn.length > 0 ? (
          <Button
            size="small"
            onPress={() => leaveOut([...without, ...busyIn.map(({ clientId }) => clientId)])}
          >
            {t('leaveBusy', { count: busyIn.length })}
          </Button>
        ) : null}
      </div>
      <ul>
        {rows.map((row) => (
          <Row
            key={row.clientId}
            row={row}
            isEnding={draft.formerPrograms === 'end'}
            isIn={row.refusal === null && !without.has(row.clientId)}
            onChange={(isIn) =>
              leaveOut(
                isIn
                  ? [...without].filter((id) => id !== row.clientId)
                  : [...without, row.clientId],
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}

type RowProps = {
  row: AssignmentPreview;
  isIn: boolean;
  /** Whether what they are on ends. */
  isEnding: boolean;
  onChange: (isIn: boolean) => void;
};

function Row({ row, isIn, isEnding, onChange }: RowProps) {
  const t = useTranslations('plans.assign');
  const formats = useFormats();
  const former = useTranslations('plans.former');
  const refusals = useRefusalWords();
  const { clientName, refusal, firstDay, lastDay, dayCount, overlaps } = row;
  return (
    <li className="border-line border-b py-1 last:border-b-0">
      <Checkbox
        isSelected={isIn}
        isDisabled={refusal !== null}
        onChange={onChange}
        className="items-start py-1"
      >
        <span className="min-w-0">
          <bdi className="font-medium">{clientName}</bdi>
          <span className="block text-ink-2 tabular-nums">
            {refusal !== null
              ? refusals(refusal)
              : firstDay && lastDay
                ? t('days', {
                    count: dayCount,
                    from: formats.date(firstDay, 'short'),
                    to: formats.date(lastDay, 'short'),
                  })
                : null}
          </span>
          {overlaps.map(({ assignmentId, programTitle, endsOn, goingCount }) => (
            <span key={assignmentId} className="block text-watch">
              {isEnding && isIn
                ? former('ends', { program: programTitle, count: goingCount })
                : t('alsoOn', { program: programTitle, date: formats.date(endsOn, 'short') })}
            </span>
          ))}
        </span>
      </Checkbox>
    </li>
  );
}
