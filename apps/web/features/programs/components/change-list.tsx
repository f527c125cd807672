'use client';

import { stepsToRead } from '@coachme/domain/endurance/endurance-text.rules';
import {
  type ChangePlace,
  changesBetween,
  type ProgramChange,
} from '@coachme/domain/programs/program-changes.rules';
import type { Content } from '@coachme/domain/programs/program-content.rules';
import { textOfSets } from '@coachme/domain/programs/set-text.rules';
import { useTranslations } from 'next-intl';
import { useHand } from '#web/features/programs/components/use-hand.ts';

/** As many as can be read at one sitting. */
const mostShown = 40;

/** What is different in the newer of two versions, in a coach's words. */
export function ChangeList({ before, after }: { before: Content; after: Content }) {
  const t = useTranslations('writing.changes');
  const hand = useHand();
  const changes = changesBetween(before, after, (sets, endurance) =>
    endurance ? stepsToRead(endurance.items, hand.language) : textOfSets(sets, hand),
  );
  if (changes.length === 0) return <p className="text-ink-3 text-sm">{t('none')}</p>;
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {changes.slice(0, mostShown).map((change) => (
        <Change key={keyOf(change)} change={change} />
      ))}
      {changes.length > mostShown ? (
        <li className="text-ink-3">{t('more', { count: changes.length - mostShown })}</li>
      ) : null}
    </ul>
  );
}

function keyOf(change: ProgramChange): string {
  const { what, part, place, name } = change;
  const at = place ? `${place.week}/${place.day}` : '';
  return 'before' in change
    ? `${what}-${part}-${at}-${name}-${change.before}-${change.after}`
    : `${what}-${part}-${at}-${name}`;
}

function Change({ change }: { change: ProgramChange }) {
  const t = useTranslations('writing.changes');
  const placeOf = usePlaceWords();
  const name = change.name || t(`parts.${change.part}`);
  return (
    <li className="border-line border-s-2 ps-3">
      <p>
        <span className="font-medium">
          <bdi>{name}</bdi>
        </span>{' '}
        <span className="text-ink-2">{t(change.what)}</span>
        {change.place ? (
          <span className="text-ink-3 text-xs"> · {placeOf(change.place)}</span>
        ) : null}
      </p>
      {'before' in change ? (
        <p className="flex flex-col text-xs tabular-nums">
          {change.before ? (
            <del className="text-ink-3">
              <bdi>{change.before}</bdi>
            </del>
          ) : null}
          {change.after ? (
            <ins className="no-underline">
              <bdi>{change.after}</bdi>
            </ins>
          ) : null}
        </p>
      ) : null}
    </li>
  );
}

function usePlaceWords(): (place: ChangePlace) => string {
  const t = useTranslations('builder.builder');
  return ({ week, day, dayName }) =>
    day === null
      ? t('week', { number: week })
      : t('dayWithoutSet', { week, day: dayName || t('day', { number: day }) });
}
