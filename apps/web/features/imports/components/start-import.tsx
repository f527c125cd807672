'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import { Button } from '@coachme/ui-web/button';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useStartImport } from '#web/features/imports/actions.ts';
import { FileField } from '#web/features/imports/components/file-field.tsx';
import { TimeZoneField } from '#web/forms/time-zone-field.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

type StartImportProps = {
  clientId: string;
  timeZone: string;
  onStarted: (importId: string) => void;
};

type Unit = 'kg' | 'lb';

/** Takes a file, and asks only what the file itself does not say. */
export function StartImport({ clientId, timeZone, onStarted }: StartImportProps) {
  const t = useTranslations('imports');
  const words = useProblemWords();
  const start = useStartImport(clientId);
  const [file, setFile] = useState<File | null>(null);
  const [unit, setUnit] = useState<Unit | null>(null);
  const [zone, setZone] = useState(timeZone);
  const needsUnit = start.error instanceof ApiError && start.error.reason === 'unit-needed';
  const send = () => {
    if (!file) return;
    const body = { file, timeZone: zone, ...(unit === null ? {} : { unit }) };
    start.mutate(body, { onSuccess: ({ id }) => onStarted(id) });
  };
  return (
    <section aria-label={t('file')} className="flex flex-col gap-5">
      <FileField
        file={file}
        onChange={(chosen) => {
          setFile(chosen);
          start.reset();
        }}
        problem={start.error && !needsUnit ? words(start.error) : undefined}
      />
      {needsUnit || unit !== null ? (
        <Select
          className="max-w-xs"
          label={t('unit')}
          options={(['kg', 'lb'] as const).map((id) => ({ id, label: id }))}
          value={unit}
          onChange={(id) => setUnit(id === 'lb' ? 'lb' : 'kg')}
          problem={needsUnit ? t('unitNeeded') : undefined}
        />
      ) : null}
      {file ? (
        <div className="flex max-w-md flex-col gap-1.5">
          <TimeZoneField label={t('zone')} value={zone} onChange={setZone} />
          <p className="text-ink-3 text-sm">{t('zoneHint')}</p>
        </div>
      ) : null}
      <Button
        look="primary"
        className="self-start"
        isDisabled={!file}
        isPending={start.isPending}
        onPress={send}
      >
        {t('read')}
      </Button>
    </section>
  );
}
