'use client';

import type { AuditChoices } from '@coachme/contracts/audit.contract';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import { useActionName } from '#web/shell/audit/use-sentence.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

const any = 'any';

/** What of a log is shown, as its address says it. */
export function useAuditFilter() {
  const url = useUrlState();
  return {
    action: url.get('action'),
    personId: url.get('who'),
    from: url.get('from'),
    to: url.get('to'),
  };
}

export type AuditFilter = ReturnType<typeof useAuditFilter>;

type AuditFiltersProps = { filter: AuditFilter } & Partial<AuditChoices>;

/** What of a log is shown: what happened, who did it or whom it was about, between which days. */
export function AuditFilters({ filter, actions = [], people = [] }: AuditFiltersProps) {
  const t = useTranslations('audit.filters');
  const url = useUrlState();
  const nameOf = useActionName();
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
          ...actions.map((id) => ({ id, label: nameOf(id) })),
        ]}
      />
      <Select
        label={t('person')}
        value={filter.personId ?? any}
        onChange={choose('who')}
        options={[
          { id: any, label: t('anyPerson') },
          ...people.map(({ userId, name }) => ({ id: userId, label: name })),
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
