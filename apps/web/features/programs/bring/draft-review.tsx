'use client';

import type { DraftLine, ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import { parseSetShorthand } from '@coachme/domain/programs/set-shorthand.rules';
import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { type Choice, DraftLineRow } from '#web/features/programs/bring/draft-line-row.tsx';
import { newId } from '#web/features/programs/new-id.ts';
import { programsKey } from '#web/features/programs/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

const linesOf = ({ weeks }: ProgramDraft): DraftLine[] =>
  weeks.flatMap((week) => week.days.flatMap((day) => day.lines));

const isStuck = ({ exerciseId, sets }: Choice): boolean =>
  exerciseId !== null && !parseSetShorthand(sets).ok;

/** What was understood of a file, line by line; what is in doubt says why. */
export function DraftReview({ draft }: { draft: ProgramDraft }) {
  const t = useTranslations('writing.bring');
  const problem = useProblemWords();
  const lines = linesOf(draft);
  const [title, setTitle] = useState(draft.title);
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(
    () => new Map(lines.map(({ line, exerciseId, sets }) => [line, { exerciseId, sets }])),
  );
  const make = useMake(draft);
  const stuck = [...choices.values()].filter(isStuck).length;
  const open = lines.filter(({ match, problem: why }) => match !== 'matched' || why).length;
  const change = (line: number, choice: Choice) =>
    setChoices((before) => new Map(before).set(line, choice));
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate({ title: title.trim(), choices });
      }}
    >
      <div>
        <h2 className="font-semibold text-lg">{t('look')}</h2>
        <p className="text-ink-2">{t('summary', { lines: lines.length, open })}</p>
      </div>
      <TextField
        label={t('programTitle')}
        value={title}
        onChange={setTitle}
        maxLength={120}
        isRequired
        className="max-w-md"
      />
      <Days draft={draft} choices={choices} onChange={change} />
      <FormProblem problem={make.isError ? problem(make.error) : null} />
      <div className="sticky bottom-14 flex flex-wrap items-center gap-4 border-line border-t bg-paper py-4 lg:bottom-0">
        <Button
          type="submit"
          look="primary"
          isDisabled={stuck > 0 || title.trim() === ''}
          isPending={make.isPending}
        >
          {t('make')}
        </Button>
        {stuck > 0 ? <p className="text-act text-sm">{t('stuck', { count: stuck })}</p> : null}
      </div>
    </form>
  );
}

type Made = { readonly title: string; readonly choices: ReadonlyMap<number, Choice> };

function useMake({ id }: ProgramDraft) {
  const router = useRouter();
  const queries = useQueryClient();
  const [programId] = useState(newId);
  return useMutation({
    mutationFn: ({ title, choices }: Made) =>
      browserApi.programDrafts.makeProgramOfDraft({
        params: { id },
        body: {
          id: programId,
          title,
          lines: [...choices].map(([line, choice]) => ({ line, ...choice })),
        },
      }),
    onSuccess: async (program) => {
      await queries.invalidateQueries({ queryKey: programsKey });
      router.push(`/coach/programs/${program.id}`);
    },
  });
}

type DaysProps = {
  draft: ProgramDraft;
  choices: ReadonlyMap<number, Choice>;
  onChange: (line: number, choice: Choice) => void;
};

function Days({ draft: { weeks }, choices, onChange }: DaysProps) {
  const t = useTranslations('writing.bring');
  const builder = useTranslations('builder.builder');
  const days = weeks.flatMap((week, weekIndex) =>
    week.days.map((day, dayIndex) => {
      const weekName = week.name || t('week', { number: weekIndex + 1 });
      const dayName = day.name || builder('day', { number: dayIndex + 1 });
      return { id: `${weekIndex}/${dayIndex}`, name: `${weekName} · ${dayName}`, lines: day.lines };
    }),
  );
  return days.map(({ id, name, lines }) => (
    <section key={id} aria-label={name}>
      <h3 className="mb-2 font-medium">
        <bdi>{name}</bdi>
      </h3>
      <ul className="flex flex-col gap-3">
        {lines.map((line) => (
          <DraftLineRow
            key={line.line}
            line={line}
            choice={choices.get(line.line) ?? { exerciseId: null, sets: '' }}
            onChange={(choice) => onChange(line.line, choice)}
          />
        ))}
      </ul>
    </section>
  ));
}
