'use client';

import { PageHeader } from '@coachme/ui-web/page-header';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ExportHistory } from '#web/features/imports/components/export-history.tsx';
import { PastImports } from '#web/features/imports/components/past-imports.tsx';
import { StartImport } from '#web/features/imports/components/start-import.tsx';
import { OneImport } from '#web/features/imports/one-import.tsx';
import { clientQuery } from '#web/features/imports/queries.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** A client's history from other apps: a file, what is in it, and what became of it. */
export function ImportScreen({ clientId }: { clientId: string }) {
  const t = useTranslations('imports');
  const { data: client } = useQuery(clientQuery(browserApi, clientId));
  const shown = useOverlay('import');
  const back = (
    <Link href={`/coach/clients/${clientId}`} className="underline underline-offset-4">
      {t('back', { name: client?.name ?? '' })}
    </Link>
  );
  return (
    <>
      <PageHeader eyebrow={back} title={t('title')} summary={t('intro')} />
      <div className="mt-8 flex max-w-3xl flex-col gap-10">
        {shown.value ? (
          <OneImport key={shown.value} clientId={clientId} id={shown.value} onClose={shown.close} />
        ) : (
          <>
            <StartImport
              clientId={clientId}
              timeZone={client?.timeZone ?? 'UTC'}
              onStarted={shown.open}
            />
            <PastImports clientId={clientId} onOpen={shown.open} />
            <ExportHistory clientId={clientId} />
          </>
        )}
      </div>
    </>
  );
}
