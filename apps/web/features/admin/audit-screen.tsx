'use client';

import { Button } from '@coachme/ui-web/button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ListPart } from '#web/features/admin/components/list-part.tsx';
import {
  platformAuditChoicesQuery,
  platformAuditQuery,
} from '#web/features/admin/people-queries.ts';
import { AuditFilters, useAuditFilter } from '#web/shell/audit/audit-filters.tsx';
import { AuditTable } from '#web/shell/audit/audit-table.tsx';
import { platformPageOf } from '#web/shell/audit/facts.rules.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** What operators did; or, by its link, what happened in one organization. */
export function PlatformAuditScreen() {
  const t = useTranslations('operator.audit');
  const none = useTranslations('audit.none');
  const url = useUrlState();
  const filter = useAuditFilter();
  const organizationId = url.get('organization');
  const log = useInfiniteQuery({
    ...platformAuditQuery(browserApi, { ...filter, organizationId }),
    placeholderData: keepPreviousData,
  });
  const { data: choices } = useQuery(platformAuditChoicesQuery(browserApi, { organizationId }));
  const isOne = organizationId !== null;
  const isChosen = Object.values(filter).some((value) => value !== null);
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={isOne ? t('ofOrganization', { id: organizationId }) : t('summary')}
      />
      <AuditFilters filter={filter} {...choices} />
      <Ways />
      <ListPart
        title={t(isOne ? 'listOfOne' : 'list')}
        query={log}
        empty={
          isChosen
            ? { title: none('title'), text: none('text') }
            : { title: t('none'), text: t('noneText') }
        }
      >
        {(entries) => <AuditTable entries={entries} pageOf={platformPageOf} />}
      </ListPart>
    </>
  );
}

/** The way to the log of one organization, and back; there, what is unusual is a press away. */
function Ways() {
  const t = useTranslations('operator.audit');
  const url = useUrlState();
  const unusual = url.get('action') === 'unusual-seen';
  if (!url.get('organization')) {
    return <QuietLink href="/platform/organizations">{t('choose')}</QuietLink>;
  }
  return (
    <div className="mb-8 flex flex-wrap items-center gap-4">
      <Button onPress={() => url.set({ action: unusual ? null : 'unusual-seen' })}>
        {t(unusual ? 'everything' : 'unusual')}
      </Button>
      <QuietLink href="/platform/audit">{t('operators')}</QuietLink>
    </div>
  );
}
