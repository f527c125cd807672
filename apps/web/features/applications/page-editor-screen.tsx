'use client';

import type { ApplicationPage, Question } from '@coachme/contracts/applications.contract';
import { Button } from '@coachme/ui-web/button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Switch } from '@coachme/ui-web/switch';
import { TextField } from '@coachme/ui-web/text-field';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useChangePage } from '#web/features/applications/actions.ts';
import { QuestionCard } from '#web/features/applications/components/question-card.tsx';
import { applicationPageQuery } from '#web/features/applications/queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { LinkCard } from '#web/shell/link-card.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

const mostQuestions = 20;

/** The public page on which people apply: open or closed, and what it asks. */
export function PageEditorScreen() {
  const t = useTranslations('invites.editor');
  const page = useQuery(applicationPageQuery(browserApi));
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <div className="mt-8 max-w-2xl">
        {page.isPending ? <Skeleton className="h-64 w-full" /> : null}
        {page.isError ? <QueryProblem query={page} /> : null}
        {page.data ? <Editor page={page.data} /> : null}
      </div>
    </>
  );
}

function Editor({ page }: { page: ApplicationPage }) {
  const t = useTranslations('invites.editor');
  const actions = useTranslations('words.actions');
  const words = useProblemWords();
  const change = useChangePage();
  const [isOpen, setOpen] = useState(page.isOpen);
  const [intro, setIntro] = useState(page.intro);
  const [questions, setQuestions] = useState(page.questions);
  const isWhole = questions.every(isComplete);
  const save = () =>
    change.mutate(
      { isOpen, intro: intro.trim(), questions: questions.map(tidy) },
      { onSuccess: () => showToast({ title: t('saved') }) },
    );
  return (
    <div className="flex flex-col gap-8">
      <Switch isSelected={isOpen} onChange={setOpen}>
        {t('open')}
      </Switch>
      {page.isOpen ? <LinkCard url={page.url} /> : null}
      <TextField
        label={t('intro')}
        hint={t('introHint')}
        rows={4}
        maxLength={2000}
        value={intro}
        onChange={setIntro}
      />
      <Questions questions={questions} onChange={setQuestions} />
      <FormProblem problem={change.error ? words(change.error) : null} />
      {isWhole ? null : <p className="text-act text-sm">{t('incomplete')}</p>}
      <Button
        look="primary"
        className="self-start"
        isPending={change.isPending}
        isDisabled={!isWhole}
        onPress={save}
      >
        {actions('save')}
      </Button>
    </div>
  );
}

type QuestionsProps = {
  questions: readonly Question[];
  onChange: (questions: Question[]) => void;
};

function Questions({ questions, onChange }: QuestionsProps) {
  const t = useTranslations('invites.editor');
  const put = (place: number, question: Question | null) =>
    onChange(questions.flatMap((one, at) => (at === place ? (question ?? []) : one)));
  return (
    <section aria-label={t('questions')} className="flex flex-col gap-4">
      <h2 className="font-semibold">{t('questions')}</h2>
      <p className="text-ink-2 text-sm">{t('always')}</p>
      {questions.map((question, place) => (
        <QuestionCard
          key={question.id}
          number={place + 1}
          question={question}
          onChange={(changed) => put(place, changed)}
          onMove={(by) => onChange(moved(questions, place, by))}
          isLast={place === questions.length - 1}
        />
      ))}
      {questions.length < mostQuestions ? (
        <Button className="self-start" onPress={() => onChange([...questions, aQuestion()])}>
          <Plus aria-hidden className="size-4" strokeWidth={1.5} />
          {t('add')}
        </Button>
      ) : null}
    </section>
  );
}

const aQuestion = (): Question => ({
  id: crypto.randomUUID(),
  kind: 'text',
  label: '',
  choices: [],
  isRequired: false,
});

/** Without the empty lines of who is still writing. */
const tidy = (question: Question): Question => ({
  ...question,
  choices: question.choices.map((choice) => choice.trim()).filter((choice) => choice !== ''),
});

const isComplete = ({ kind, label, choices }: Question) =>
  label.trim() !== '' &&
  (kind !== 'choice' || choices.filter((choice) => choice.trim() !== '').length > 1);

function moved(questions: readonly Question[], place: number, by: number): Question[] {
  const rest = questions.filter((_, at) => at !== place);
  return rest.toSpliced(place + by, 0, ...questions.slice(place, place + 1));
}
