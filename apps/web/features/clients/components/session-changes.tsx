'use client';

import type { SetLog, StoredWorkout } from '@coachme/contracts/execution.words';
import type { FormerWorkout } from '@coachme/contracts/workout-history.contract';
import {
  broughtBack,
  type ComparedSession,
  changesBetween,
  type SessionChange,
} from '@coachme/domain/session/session-changes.rules';
import { Button } from '@coachme/ui-web/button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { usePerformedText } from '#web/features/clients/components/set-table.tsx';
import { formerSessionsQuery } from '#web/features/clients/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** What was changed in a session after it was finished, by whom and when; nothing where it never was. */
export function SessionChanges({ session }: { session: StoredWorkout }) {
  const t = useTranslations('sessionChanges');
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { clientId, id } = session;
  const former = useInfiniteQuery(formerSessionsQuery(browserApi, { clientId, id }));
  const versions = former.data?.pages.flatMap(({ items }) => items) ?? [];
  if (former.isError && versions.length === 0) return <QueryProblem query={former} />;
  if (versions.length === 0) return null;
  return (
    <section aria-label={t('title')} className="border-line border-t pt-4">
      <Button
        look="quiet"
        size="small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onPress={() => setOpen(!isOpen)}
      >
        <History aria-hidden className="size-4" strokeWidth={1.5} />
        {former.hasNextPage ? t('title') : t('coach', { count: versions.length })}
      </Button>
      {isOpen ? (
        <ol id={listId} className="mt-3 flex flex-col gap-4">
          {versions.map((version, index) => (
            <Edit
              key={version.revision}
              version={version}
              next={versions[index - 1]?.workout ?? session}
              earlier={versions.slice(index + 1)}
            />
          ))}
        </ol>
      ) : null}
      {isOpen ? <MoreButton of={former} look="quiet" size="small" label={t('more')} /> : null}
    </section>
  );
}

type EditProps = {
  readonly version: FormerWorkout;
  readonly next: ComparedSession<SetLog>;
  readonly earlier: readonly FormerWorkout[];
};

function Edit({ version, next, earlier }: EditProps) {
  const t = useTranslations('sessionChanges');
  const formats = useFormats();
  const say = useChangeWords();
  const changes = changesBetween<SetLog>(version.workout, next);
  const back = broughtBack(next, earlier);
  const { replacedAt, replacedBy } = version;
  return (
    <li className="border-line border-s-2 ps-3 text-sm">
      <p className="text-ink-3 text-xs">
        {t('by', { when: formats.instant(replacedAt), name: replacedBy.name })}
      </p>
      {back ? (
        <p className="font-medium">
          {t('broughtBack', { when: formats.instant(back.replacedAt) })}
        </p>
      ) : null}
      <ul>
        {changes.map((change) => (
          <li key={keyOf(change)} className="tabular-nums">
            {say(change)}
          </li>
        ))}
        {changes.length === 0 ? <li className="text-ink-2">{t('same')}</li> : null}
      </ul>
    </li>
  );
}

type Change = SessionChange<SetLog>;

function keyOf(change: Change): string {
  if (change.kind === 'changed') return change.before?.id ?? change.after?.id ?? '';
  return 'exercise' in change ? `${change.kind} ${change.exercise}` : change.kind;
}

function useChangeWords(): (change: Change) => string {
  const t = useTranslations('sessionChanges');
  const performed = usePerformedText();
  // A figure has the direction of its own unit within a sentence of another, as in the table of sets.
  const figure = (set: SetLog | null) => (set?.isCompleted ? `\u2068${performed(set)}\u2069` : '–');
  return (change) => {
    switch (change.kind) {
      case 'added':
      case 'skipped':
      case 'resumed':
        return t(change.kind, { exercise: change.exercise });
      case 'swapped':
        return t('swapped', { exercise: change.exercise, by: change.by });
      case 'gone':
        return t('gone', {
          exercise: change.exercise,
          sets: t('sets', { count: change.setCount }),
        });
      case 'changed': {
        const { exercise, before, after } = change;
        return t('changed', { exercise, before: figure(before), after: figure(after) });
      }
      case 'feedback':
        return t('theirWords');
      default:
        return t(change.kind);
    }
  };
}
