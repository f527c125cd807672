'use client';

import type { ImportSource } from '@coachme/contracts/imports.contract';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMe } from '#web/session/session.tsx';

const formats: readonly ImportSource[] = ['coachme', 'hevy', 'strong', 'fitnotes'];

/** The whole history as a file, in the layout of an app. */
export function ExportHistory({ clientId }: { clientId: string }) {
  const t = useTranslations('imports');
  const { weightUnit } = useMe().user;
  const [format, setFormat] = useState<ImportSource>('coachme');
  const query = new URLSearchParams({ clientId, format, unit: weightUnit });
  return (
    <section aria-label={t('export.title')} className="flex flex-col gap-3">
      <header>
        <h2 className="font-semibold text-lg">{t('export.title')}</h2>
        <p className="mt-1 text-ink-2">{t('export.text')}</p>
      </header>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          className="w-56"
          label={t('export.format')}
          options={formats.map((id) => ({ id, label: t(`sources.${id}`) }))}
          value={format}
          onChange={(id) => setFormat(formats.find((known) => known === id) ?? 'coachme')}
        />
        <LinkButton href={`/api/v1/exports/workouts?${query}`} download={`coachme-${format}.csv`}>
          {t('export.save')}
        </LinkButton>
      </div>
    </section>
  );
}
