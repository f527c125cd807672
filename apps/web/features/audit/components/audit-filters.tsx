'use client';

import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Select } from '@coachme/ui-web/select';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import {
  type AuditFilter,
  auditPeopleQuery,
  auditStateQuery,
} from '#web/features/audit/queries.ts';
import { useActionName } from '#web/shell/audit/use-sentence.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

const any = 'any';

/** What of the log is shown: what happened, who did it, between which days. */
export function AuditFilters({ filter }: { filter: AuditFilter }) {
  const t = useTranslations('audit.filters');
  const url = useUrlState();
  const nameOf = useActionName();
  const state = useQuery(auditStateQuery(browserApi));
  const people = useQuery(auditPeopleQuery(browserApi));
  const choose = (name: string) => (id: string) => url.set({ [name]: id === any ? null : id });
  const day = (name: string) => (date: string) => url.set({ [name]: date || null });
  const isChosen = Object.values(filter).some((value) => value !== null);
  return (
    <div className="mt-6 mb-4 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr_1fr_auto]">
      <Select
        label={t('action')}
        value={filter.action ?? any}
        onChange={choose('action')}
        options={[
          { id: any, label: t('anyAction') },
          ...(state.data?.actions ?? []).map((id) => ({ id, label: nameOf(id) })),
        ]}
      />
      <Select
        label={t('person')}
        value={filter.actorId ?? any}
        onChange={choose('who')}
        options={[
          { id: any, label: t('anyPerson') },
          ...(people.data?.items ?? []).map(({ userId, name }) => ({ id: userId, label: name })),
        ]}
      />
      <DateField label={t('from')} value={filter.from ?? ''} onChange={day('from')} />
      <DateField label={t('to')} value={filter.to ?? ''} onChange={day('to')} />
      {isChosen ? (
        <Button
          look="quiet"
          onPress={() => url.set({ action: null, who: null, from: null, to: null })}
        >
          {t('clear')}
        </Button>
      ) : null}
    </div>
  );
}
