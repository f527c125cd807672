'use client';

import { CircleAlert, FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useId, useState } from 'react';
import { useEarlyFile } from '#web/forms/use-early-file.ts';

type FileFieldProps = {
  file: File | null;
  onChange: (file: File | null) => void;
  problem?: string | undefined;
};

/** A file, chosen or dropped. */
export function FileField({ file, onChange, problem }: FileFieldProps) {
  const t = useTranslations('imports');
  const [isOver, setOver] = useState(false);
  const footId = useId();
  const input = useEarlyFile(onChange);
  const over = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isNow);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onChange(dropped);
  };
  return (
    <div>
      <label
        onDragOver={over(true)}
        onDragLeave={over(false)}
        onDrop={drop}
        data-over={isOver || undefined}
        data-invalid={problem ? true : undefined}
        className="flex cursor-pointer flex-col items-start gap-2 rounded border border-edge border-dashed bg-surface px-6 py-8 outline-offset-2 transition-colors hover:border-ink-2 has-focus-visible:outline-2 has-focus-visible:outline-ink data-invalid:border-act data-over:bg-sunken"
      >
        <FileUp aria-hidden className="size-6 text-ink-3" strokeWidth={1.5} />
        <span className="font-medium">
          <bdi>{file?.name ?? t('choose')}</bdi>
        </span>
        <span className="text-ink-2 text-sm">{t('fileHint')}</span>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          className="sr-only"
          aria-describedby={problem ? footId : undefined}
          aria-invalid={problem ? true : undefined}
          onChange={({ target }) => onChange(target.files?.[0] ?? null)}
        />
      </label>
      {problem ? (
        <p id={footId} role="alert" className="mt-1.5 flex items-start gap-1.5 text-act text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
          {problem}
        </p>
      ) : null}
    </div>
  );
}
