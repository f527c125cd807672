'use client';

import type { AssignmentPreview } from '@coachme/contracts/group-assignments.contract';
import type { FormerPrograms } from '@coachme/contracts/programs.words';
import { formerProgramsAsked } from '@coachme/domain/programs/former-programs.rules';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Api } from '#web/api/api.ts';
import { browserApi } from '#web/api/browser.ts';
import { useFormats } from '#web/session/session.tsx';

type Wish = {
  readonly programId: string | null;
  readonly clientId: string | null;
  readonly startsOn: string;
  readonly layout: 'sequence' | 'weekday';
};

const lookQuery = (api: Api, { programId, clientId, startsOn, layout }: Wish) =>
  queryOptions({
    queryKey: ['clients', clientId, 'look', programId, startsOn, layout],
    queryFn: () =>
      api.groupAssignments.previewAssignment({
        params: { id: programId ?? '' },
        body: { clientIds: [clientId ?? ''], startsOn, layout },
      }),
    select: ({ items }) => items[0] ?? null,
  });

/** What becomes of the programs that a client is on when they are given another: asked only where there are any. */
export function useFormerPrograms(wish: Wish) {
  const { programId, clientId, startsOn } = wish;
  const [choice, choose] = useState<FormerPrograms | null>(null);
  const [isTried, setTried] = useState(false);
  const isWhole = programId !== null && clientId !== null && startsOn !== '';
  const look = useQuery({ ...lookQuery(browserApi, wish), enabled: isWhole });
  const rows = isWhole && look.data && look.data.overlaps.length > 0 ? [look.data] : [];
  const isOpen = rows.length > 0 && choice === null;
  return {
    question: { rows, choice, choose, isMissing: isTried && isOpen },
    /** Not known yet whether there is anything to ask. */
    isLooking: look.isLoading,
    /** Whether it has been answered, or there is nothing to ask; else the question says that it waits. */
    isAnswered: () => {
      setTried(true);
      return !isOpen;
    },
    answer: rows.length > 0 && choice ? { formerPrograms: choice } : {},
  };
}

type FormerProgramsChoiceProps = {
  /** Clients who are on other programs in the days of this one. */
  readonly rows: readonly AssignmentPreview[];
  readonly choice: FormerPrograms | null;
  readonly choose: (choice: FormerPrograms) => void;
  /** Whether it was to be answered and is not. */
  readonly isMissing: boolean;
};

/** Whether former programs go on or end the day before, with what that takes away. */
export function FormerProgramsChoice({
  rows,
  choice,
  choose,
  isMissing,
}: FormerProgramsChoiceProps) {
  const t = useTranslations('plans.former');
  const formats = useFormats();
  const asked = formerProgramsAsked(rows);
  if (!asked) return null;
  const { clientCount, titles, lastDay, goingCount } = asked;
  return (
    <RadioGroup
      label={t('label', { count: clientCount, programs: titles.join(', ') })}
      value={choice}
      onChange={(id) => choose(id === 'end' ? 'end' : 'keep')}
      problem={isMissing ? t('missing') : undefined}
      options={[
        { id: 'keep', label: t('keep'), description: t('keepText') },
        {
          id: 'end',
          label: lastDay ? t('endOn', { date: formats.date(lastDay, 'short') }) : t('end'),
          description: t('endText', { count: goingCount }),
        },
      ]}
    />
  );
}
