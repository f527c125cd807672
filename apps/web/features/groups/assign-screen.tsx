'use client';

import { MISSED_DAYS } from '@coachme/domain/programs/missed-days.rules';
import { Button } from '@coachme/ui-web/button';
import { Combobox } from '@coachme/ui-web/combobox';
import { DateField } from '@coachme/ui-web/date-field';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Select } from '@coachme/ui-web/select';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { GivingProgress } from '#web/features/groups/giving-progress.tsx';
import { LookAhead } from '#web/features/groups/look-ahead.tsx';
import { assignableQuery } from '#web/features/groups/queries.ts';
import {
  type AssignDraft,
  useAssignDraft,
  useGive,
} from '#web/features/groups/use-assign-draft.ts';
import { WhoFields } from '#web/features/groups/who-fields.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';
import { FormerProgramsChoice } from '#web/shell/former-programs.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Gives a program to a group or several clients, on one page: whom, from when, and what stands in the way. */
export function AssignScreen() {
  const t = useTranslations('plans.assign');
  const url = useUrlState();
  const mayAssign = useMay('program:assign');
  const given = url.get('given');
  if (!mayAssign) return <p className="text-ink-2">{t('notYours')}</p>;
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={<QuietLink href="/coach/clients/groups">{t('groups')}</QuietLink>}
        summary={given ? undefined : t('summary')}
      />
      {given ? <GivingProgress id={given} /> : <AssignForm />}
    </>
  );
}

function AssignForm() {
  const t = useTranslations('plans.assign');
  const words = useProblemWords();
  const draft = useAssignDraft();
  const { give, send } = useGive(draft);
  const [isTried, setTried] = useState(false);
  const count = draft.clientIds.length;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const isOpen = draft.busy.length > 0 && draft.formerPrograms === null;
    if (count > 0 && !isOpen) send();
  };
  return (
    <form
      onSubmit={onSubmit}
      className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]"
    >
      <div className="flex flex-col gap-5">
        <ProgramField draft={draft} />
        <WhoFields draft={draft} />
        <WhenFields draft={draft} />
      </div>
      <div className="flex min-w-0 flex-col gap-5">
        <LookAhead draft={draft} />
        <FormerProgramsChoice
          rows={draft.busy}
          choice={draft.formerPrograms}
          choose={(former) => draft.url.set({ former })}
          isMissing={isTried && draft.formerPrograms === null}
        />
        <FormProblem problem={give.isError ? words(give.error) : null} />
        <Button
          type="submit"
          look="primary"
          className="self-start"
          isDisabled={count === 0}
          isPending={give.isPending}
        >
          {t('submit', { count })}
        </Button>
      </div>
    </form>
  );
}

function ProgramField({ draft: { url, programId } }: { draft: AssignDraft }) {
  const t = useTranslations('plans.assign');
  const units = useTranslations('units');
  const programs = useQuery(assignableQuery(browserApi));
  if (programs.data?.items.length === 0) {
    return (
      <p className="text-ink-2">
        {t('noPrograms')} <QuietLink href="/coach/programs">{t('write')}</QuietLink>
      </p>
    );
  }
  return (
    <Combobox
      label={t('program')}
      value={programId}
      onChange={(program) => url.set({ program })}
      emptyLabel={t('noProgram')}
      options={(programs.data?.items ?? []).map(({ id, title, weekCount, dayCount }) => ({
        id,
        label: title,
        description: `${units('weeks', { count: weekCount })} · ${units('sessions', { count: dayCount })}`,
      }))}
    />
  );
}

function WhenFields({ draft: { url, startsOn, layout, missedDays } }: { draft: AssignDraft }) {
  const t = useTranslations('plans.assign');
  const calendar = useTranslations('calendar');
  const layouts = useTranslations('builder.assign');
  return (
    <>
      <DateField
        label={layouts('startsOn')}
        value={startsOn}
        // Half a date is none: what was there stands until the new one is whole.
        onChange={(from) => from !== '' && url.set({ from })}
        className="w-48"
      />
      <Select
        label={layouts('layout')}
        value={layout}
        onChange={(id) => url.set({ layout: id === 'weekday' ? id : null })}
        options={[
          { id: 'sequence', label: t('sequence') },
          { id: 'weekday', label: layouts('weekday') },
        ]}
      />
      <Select
        label={calendar('missedDays')}
        value={missedDays}
        onChange={(id) => url.set({ missed: id === 'keep' ? null : id })}
        options={MISSED_DAYS.map((id) => ({ id, label: calendar(`policies.${id}`) }))}
      />
    </>
  );
}
