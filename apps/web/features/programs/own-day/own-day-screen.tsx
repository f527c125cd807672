'use client';

import type { TrainingDay } from '@coachme/contracts/programs.words';
import { Button } from '@coachme/ui-web/button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { TextField } from '@coachme/ui-web/text-field';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { dayDifferences } from '#web/features/programs/own-day/day-differences.rules.ts';
import { OwnExercises } from '#web/features/programs/own-day/own-exercises.tsx';
import {
  type OwnDayFound,
  ownDayQuery,
  type WhichDay,
} from '#web/features/programs/own-day/queries.ts';
import { useOwnDay, useSendDay } from '#web/features/programs/own-day/use-own-day.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats, useMay } from '#web/session/session.tsx';
import { PageProblem } from '#web/shell/page-problem.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';

/** What one client does on one day, written as in the builder; the program and everybody else stay as they are. */
export function OwnDayScreen(which: WhichDay) {
  const t = useTranslations('plans.day');
  const formats = useFormats();
  const found = useQuery(ownDayQuery(browserApi, which));
  if (found.isPending) return <Skeleton className="h-96 w-full" />;
  if (!found.data) return <PageProblem query={found} />;
  const { client, scheduled } = found.data;
  const { programTitle: program, date, revision } = scheduled;
  return (
    <>
      <PageHeader
        title={t('title', { name: client.name })}
        eyebrow={
          <QuietLink href={`/coach/clients/${client.id}?tab=calendar&from=${date}`}>
            {t('back')}
          </QuietLink>
        }
        summary={t('summary', { program, date: formats.date(date, 'full') })}
      />
      <OwnDayForm key={revision} found={found.data} which={which} />
    </>
  );
}

type FormProps = { found: OwnDayFound; which: WhichDay };

function OwnDayForm({ found, which }: FormProps) {
  const t = useTranslations('plans.day');
  const words = useProblemWords();
  const mayChange = useMay('assignment:update');
  const { client, scheduled, ofProgram } = found;
  const { name } = client;
  const own = useOwnDay(scheduled);
  const { save, follow } = useSendDay({ ...which, name }, scheduled);
  const problem = save.error ?? follow.error;
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
      <div className="flex min-w-0 flex-col gap-6">
        <TextField
          label={t('name')}
          maxLength={100}
          value={own.day.name}
          onChange={own.rename}
          className="max-w-sm"
        />
        <OwnExercises own={own} />
        <FormProblem problem={problem ? words(problem) : null} />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            look="primary"
            isDisabled={!(own.isChanged && own.isWhole && mayChange)}
            isPending={save.isPending}
            onPress={() => save.mutate(own.day)}
          >
            {t('save', { name })}
          </Button>
          <p aria-live="polite" className="text-ink-3 text-sm">
            {own.isWhole ? (own.isChanged ? null : t('unchanged')) : t('empty')}
          </p>
        </div>
      </div>
      <Differences
        day={own.day}
        ofProgram={ofProgram}
        isPending={follow.isPending}
        onFollow={mayChange ? () => follow.mutate() : null}
      />
    </div>
  );
}

type DifferencesProps = {
  day: TrainingDay;
  ofProgram: TrainingDay | null;
  isPending: boolean;
  onFollow: (() => void) | null;
};

/** In what the day is not the program's, as it is typed, and the way back. */
function Differences({ day, ofProgram, isPending, onFollow }: DifferencesProps) {
  const t = useTranslations('plans.day');
  const differences = ofProgram ? dayDifferences(day, ofProgram) : [];
  const isOther = differences.length > 0;
  return (
    <aside className="flex flex-col items-start gap-3 self-start rounded border border-line bg-surface p-5 text-sm">
      <p className="font-medium">
        {ofProgram ? t(isOther ? 'differs' : 'same') : t('noProgramDay')}
      </p>
      {isOther ? (
        <>
          <p className="text-ink-2">{t('differsText')}</p>
          <ul className="flex flex-col gap-1">
            {differences.map(({ kind, id, exercise }) => (
              <li key={`${kind} ${id}`}>{t(kind, { exercise })}</li>
            ))}
          </ul>
          {onFollow ? (
            <Button isPending={isPending} onPress={onFollow}>
              {t('follow')}
            </Button>
          ) : null}
        </>
      ) : null}
    </aside>
  );
}
