'use client';

import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { PageHeader } from '@coachme/ui-web/page-header';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ListPart } from '#web/features/admin/components/list-part.tsx';
import { platformAuditQuery } from '#web/features/admin/people-queries.ts';
import { AuditTable } from '#web/shell/audit/audit-table.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** What operators did; or, by its link, what happened in one organization. */
export function PlatformAuditScreen() {
  const t = useTranslations('operator.audit');
  const url = useUrlState();
  const filter = {
    organizationId: url.get('organization'),
    action: url.get('action'),
    from: url.get('from'),
    to: url.get('to'),
  };
  const log = useInfiniteQuery({
    ...platformAuditQuery(browserApi, filter),
    placeholderData: keepPreviousData,
  });
  const isOne = filter.organizationId !== null;
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={isOne ? t('ofOrganization', { id: filter.organizationId ?? '' }) : t('summary')}
      />
      <Choices />
      <ListPart
        title={t(isOne ? 'listOfOne' : 'list')}
        query={log}
        empty={{ title: t('none'), text: t('noneText') }}
      >
        {(entries) => <AuditTable entries={entries} />}
      </ListPart>
    </>
  );
}

function Choices() {
  const t = useTranslations('operator.audit');
  const url = useUrlState();
  const unusual = url.get('action') === 'unusual-seen';
  return (
    <div className="mt-6 mb-8 flex flex-wrap items-end gap-4">
      <DateField
        label={t('from')}
        value={url.get('from') ?? ''}
        onChange={(from) => url.set({ from: from || null })}
      />
      <DateField
        label={t('to')}
        value={url.get('to') ?? ''}
        onChange={(to) => url.set({ to: to || null })}
      />
      {url.get('organization') ? (
        <>
          <Button onPress={() => url.set({ action: unusual ? null : 'unusual-seen' })}>
            {t(unusual ? 'everything' : 'unusual')}
          </Button>
          <QuietLink href="/platform/audit">{t('operators')}</QuietLink>
        </>
      ) : (
        <QuietLink href="/platform/organizations">{t('choose')}</QuietLink>
      )}
    </div>
  );
}
