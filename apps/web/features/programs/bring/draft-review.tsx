'use client';

import type { DraftLine, ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import type { Program } from '@coachme/contracts/programs.words';
import { parseSetShorthand } from '@coachme/domain/programs/set-shorthand.rules';
import { Button } from '@coachme/ui-web/button';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
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

const sheetsOf = ({ weeks }: ProgramDraft): string[] => [
  ...new Set(weeks.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet]))),
];

const isStuck = ({ exerciseId, sets }: Choice): boolean =>
  exerciseId !== null && !parseSetShorthand(sets).ok;

/** What was understood of a file, line by line; what is in doubt says why. */
export function DraftReview({ draft }: { draft: ProgramDraft }) {
  const t = useTranslations('writing.bring');
  const problem = useProblemWords();
  const lines = linesOf(draft);
  const [title, setTitle] = useState(draft.title);
  const sheets = sheetsOf(draft);
  const [isEach, setEach] = useState(false);
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
        make.mutate({ title: title.trim(), choices, sheets: isEach ? sheets : null });
      }}
    >
      <div>
        <h2 className="font-semibold text-lg">{t('look')}</h2>
        <p className="text-ink-2">{t('summary', { lines: lines.length, open })}</p>
      </div>
      {sheets.length > 1 ? <SheetsChoice isEach={isEach} onChange={setEach} /> : null}
      {isEach ? null : (
        <TextField
          label={t('programTitle')}
          value={title}
          onChange={setTitle}
          maxLength={120}
          isRequired
          className="max-w-md"
        />
      )}
      <Days draft={draft} choices={choices} onChange={change} />
      <FormProblem problem={make.isError ? problem(make.error) : null} />
      <div className="sticky bottom-14 flex flex-wrap items-center gap-4 border-line border-t bg-paper py-4 lg:bottom-0">
        <Button
          type="submit"
          look="primary"
          isDisabled={stuck > 0 || (!isEach && title.trim() === '')}
          isPending={make.isPending}
        >
          {isEach ? t('makeMany', { count: sheets.length }) : t('make')}
        </Button>
        {stuck > 0 ? <p className="text-act text-sm">{t('stuck', { count: stuck })}</p> : null}
      </div>
    </form>
  );
}

type SheetsChoiceProps = { isEach: boolean; onChange: (isEach: boolean) => void };

/** What the sheets of a workbook are: weeks of one program, or programs of their own. */
function SheetsChoice({ isEach, onChange }: SheetsChoiceProps) {
  const t = useTranslations('writing.bring');
  return (
    <RadioGroup
      label={t('sheetsAre')}
      layout="row"
      value={isEach ? 'programs' : 'weeks'}
      onChange={(id) => onChange(id === 'programs')}
      options={[
        { id: 'weeks', label: t('sheetsWeeks') },
        { id: 'programs', label: t('sheetsPrograms') },
      ]}
    />
  );
}

type Made = {
  readonly title: string;
  readonly choices: ReadonlyMap<number, Choice>;
  /** Each a program of its own; null for one of all. */
  readonly sheets: readonly string[] | null;
};

function useMake({ id }: ProgramDraft) {
  const t = useTranslations('writing.bring');
  const router = useRouter();
  const queries = useQueryClient();
  const [programId] = useState(newId);
  return useMutation({
    mutationFn: async ({ title, choices, sheets }: Made) => {
      const lines = [...choices].map(([line, choice]) => ({ line, ...choice }));
      const make = (body: { id?: string; title: string; sheet?: string }) =>
        browserApi.programDrafts.makeProgramOfDraft({ params: { id }, body: { ...body, lines } });
      if (sheets === null) return [await make({ id: programId, title })];
      const made: Program[] = [];
      // One after another: what was made before one is refused stays, and is answered again.
      for (const sheet of sheets) made.push(await make({ title: sheet.slice(0, 120), sheet }));
      return made;
    },
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: programsKey });
      const [only] = made;
      if (made.length === 1 && only) return router.push(`/coach/programs/${only.id}`);
      showToast({ title: t('madeMany', { count: made.length }) });
      router.push('/coach/programs');
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
      const name = `${weekName} · ${dayName}`;
      return { id: `${weekIndex}/${dayIndex}`, name, lines: day.lines, sheet: week.sheet };
    }),
  );
  return days.map(({ id, name, lines, sheet }) => (
    <section key={id} aria-label={name}>
      <h3 className="mb-2 font-medium">
        <bdi>{name}</bdi>
      </h3>
      <ul className="flex flex-col gap-3">
        {lines.map((line) => (
          <DraftLineRow
            key={line.line}
            line={line}
            sheet={sheet}
            choice={choices.get(line.line) ?? { exerciseId: null, sets: '' }}
            onChange={(choice) => onChange(line.line, choice)}
          />
        ))}
      </ul>
    </section>
  ));
}
