'use client';

import type { FileJob, FileJobState } from '@coachme/contracts/file-jobs.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip, type ChipTone } from '@coachme/ui-web/chip';
import { Spinner } from '@coachme/ui-web/spinner';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useCancelFile } from '#web/features/files/actions.ts';
import { useFailureWords } from '#web/features/files/use-failure-words.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { isAtWork, placeOfJob } from '#web/shell/files/file-jobs.ts';

const tones: Readonly<Partial<Record<FileJobState, ChipTone>>> = {
  waiting: 'watch',
  failed: 'act',
  done: 'on-track',
};

/** One file: a way to it, how far it is, why it failed, and a way to stop it. */
export function FileRow({ job }: { job: FileJob }) {
  const t = useTranslations('files');
  const words = useTranslations('words.actions');
  const problem = useProblemWords();
  const formats = useFormats();
  const why = useFailureWords();
  const cancel = useCancelFile(job);
  const { state, client, createdAt } = job;
  const what = client ? t('historyOf', { name: `\u2068${client.name}\u2069` }) : t('kinds.program');
  // What came too late is no failure: the row says what can be done instead.
  const isTooLate = state === 'writing' && !job.canCancel;
  const note = cancel.error && !isTooLate ? problem(cancel.error) : why(job);
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-line border-b py-3 last:border-b-0">
      <div className="min-w-0">
        <Link
          href={placeOfJob(job)}
          className="line-clamp-2 rounded-sm font-medium wrap-anywhere underline-offset-4 hover:underline"
        >
          <bdi>{job.fileName}</bdi>
        </Link>
        <p className="text-ink-2 text-sm">
          {what}
          {' · '}
          <span className="tabular-nums">{formats.instant(createdAt)}</span>
        </p>
      </div>
      <div className="flex items-center gap-3">
        <Chip tone={tones[state] ?? 'neutral'} icon={isAtWork(state) ? <Spinner /> : undefined}>
          {t(`states.${state}`)}
        </Chip>
        {job.canCancel ? (
          <Button
            size="small"
            aria-label={t('cancelOf', { name: job.fileName })}
            isPending={cancel.isPending}
            onPress={() => cancel.mutate()}
          >
            {words('cancel')}
          </Button>
        ) : null}
      </div>
      {job.progress ? <Progress fileName={job.fileName} {...job.progress} /> : null}
      {isTooLate ? <p className="col-span-2 text-ink-2 text-sm">{t('finishing')}</p> : null}
      {note ? (
        <p role={cancel.error ? 'alert' : undefined} className="col-span-2 text-act text-sm">
          {note}
        </p>
      ) : null}
    </li>
  );
}

type ProgressProps = { fileName: string; done: number; all: number };

function Progress({ fileName, done, all }: ProgressProps) {
  const t = useTranslations('files');
  const formats = useFormats();
  return (
    <div className="col-span-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-2 text-sm">
      <progress
        aria-label={`${t('states.writing')}: ${fileName}`}
        className="h-1.5 w-full max-w-md appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-ink"
        value={done}
        max={Math.max(all, 1)}
      />
      <span className="tabular-nums">
        {t('progress', { done: formats.number(done), all: formats.number(all) })}
      </span>
    </div>
  );
}
