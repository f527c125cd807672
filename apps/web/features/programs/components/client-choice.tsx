'use client';

import { Combobox } from '@coachme/ui-web/combobox';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { clientChoiceQuery } from '#web/features/programs/queries.ts';

type ClientChoiceProps = { value: string | null; onChange: (id: string | null) => void };

/** One active client, found by name. */
export function ClientChoice({ value, onChange }: ClientChoiceProps) {
  const t = useTranslations('builder.assign');
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery(clientChoiceQuery(browserApi, q));
  return (
    <Combobox
      label={t('client')}
      placeholder={t('clientPlaceholder')}
      emptyLabel={t('noClient')}
      value={value}
      onChange={onChange}
      onQueryChange={setTyped}
      options={(found.data?.items ?? []).map(({ id, name, email }) => ({
        id,
        label: name,
        ...(email ? { description: email } : {}),
      }))}
    />
  );
}
