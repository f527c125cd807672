'use client';

import { Combobox } from '@coachme/ui-web/combobox';
import { Select } from '@coachme/ui-web/select';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { clientsFoundQuery } from '#web/features/groups/queries.ts';
import type { AssignDraft } from '#web/features/groups/use-assign-draft.ts';

const nobody = 'none';

/** A group, clients one by one, or both. */
export function WhoFields({ draft }: { draft: AssignDraft }) {
  const t = useTranslations('plans.assign');
  const { url, groups, groupId } = draft;
  const options = (groups.data ?? []).map(({ id, name, memberCount }) => ({
    id,
    label: t('groupOf', { name, count: memberCount }),
  }));
  return (
    <>
      {options.length > 0 ? (
        <Select
          label={t('group')}
          value={groupId ?? nobody}
          onChange={(id) => url.set({ group: id === nobody ? null : id, without: null })}
          options={[{ id: nobody, label: t('noGroup') }, ...options]}
        />
      ) : null}
      <OneMore draft={draft} />
    </>
  );
}

/** Finds a client by name and puts them on the list; the field is empty again for the next. */
function OneMore({ draft: { url, picked, candidateIds } }: { draft: AssignDraft }) {
  const t = useTranslations('plans.assign');
  const [typed, setTyped] = useState('');
  const found = useQuery(clientsFoundQuery(browserApi, useDeferredValue(typed.trim())));
  const others = (found.data?.items ?? []).filter(({ id }) => !candidateIds.includes(id));
  const add = (id: string | null) => {
    if (id !== null) url.set({ clients: [...picked, id].join(',') });
  };
  return (
    <Combobox
      // A new field for each client: the one before holds a name.
      key={picked.length}
      label={t('client')}
      placeholder={t('clientPlaceholder')}
      emptyLabel={t('noClient')}
      value={null}
      onChange={add}
      onQueryChange={setTyped}
      options={others.map(({ id, name, email }) => ({
        id,
        label: name,
        ...(email ? { description: email } : {}),
      }))}
    />
  );
}
