'use client';

import type { PlatformPerson } from '@coachme/contracts/platform-people.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { PageHeader } from '@coachme/ui-web/page-header';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ActAsDialog } from '#web/features/admin/components/act-as-dialog.tsx';
import { ListPart } from '#web/features/admin/components/list-part.tsx';
import { SearchLine } from '#web/features/admin/components/search-line.tsx';
import { peopleQuery } from '#web/features/admin/people-queries.ts';
import { useFormats, useMe } from '#web/session/session.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Who has an account here, where they belong, and the way to see what they see. */
export function PeopleScreen() {
  const t = useTranslations('operator.people');
  const url = useUrlState();
  const people = useInfiniteQuery(peopleQuery(browserApi, { q: url.get('q') }));
  const all = people.data?.pages.flatMap(({ items }) => items) ?? [];
  const isSearch = url.get('q') !== null;
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <div className="mt-6 flex flex-col gap-6">
        <SearchLine label={t('search')} placeholder={t('placeholder')} />
        <ListPart
          title={t('list')}
          query={people}
          empty={{ title: t(isSearch ? 'none' : 'empty'), text: t('noneText') }}
        >
          {(rows) => (
            <ul>
              {rows.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  onAct={() => url.push({ act: person.id })}
                />
              ))}
            </ul>
          )}
        </ListPart>
      </div>
      <ActAsDialog person={all.find(({ id }) => id === url.get('act')) ?? null} />
    </>
  );
}

function PersonRow({ person, onAct }: { person: PlatformPerson; onAct: () => void }) {
  const t = useTranslations('operator.people');
  const { instant } = useFormats();
  const { user } = useMe();
  const { organizations, lastSeenAt } = person;
  const mayAct = person.id !== user.id && organizations.length > 0;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 border-line border-b py-3 last:border-b-0">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <bdi>{person.name}</bdi>
          {person.isOperator ? <Chip>{t('operator')}</Chip> : null}
          {person.hasSecondFactor ? <Chip>{t('secondFactor')}</Chip> : null}
        </p>
        <p className="break-words text-ink-2 text-sm">
          <bdi>{person.email}</bdi>
          {person.emailVerified ? null : ` · ${t('unverified')}`}
        </p>
        <p className="text-ink-3 text-sm">
          {lastSeenAt ? t('lastSeen', { when: instant(lastSeenAt) }) : t('neverSeen')}
        </p>
      </div>
      <Belongings organizations={organizations} />
      {mayAct ? (
        <Button size="small" onPress={onAct} aria-label={t('actOf', { name: person.name })}>
          {t('act')}
        </Button>
      ) : null}
    </li>
  );
}

function Belongings({ organizations }: Pick<PlatformPerson, 'organizations'>) {
  const t = useTranslations('operator.people');
  const roles = useTranslations('words.roles');
  if (organizations.length === 0) {
    return <p className="basis-56 text-ink-3 text-sm">{t('nowhere')}</p>;
  }
  return (
    <ul className="min-w-0 basis-56 text-sm">
      {organizations.map((organization) => (
        <li key={organization.id}>
          <bdi>{organization.name}</bdi>{' '}
          <span className="text-ink-3">
            {organization.roles.map((role) => roles(role)).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
