'use client';

import type { DayMark } from '@coachme/contracts/progress.contract';
import { useTranslations } from 'next-intl';
import type * as z from 'zod';
import { marks } from '#web/features/clients/components/marks.ts';
import { useFormats } from '#web/session/session.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

type Mark = z.infer<typeof DayMark>;

/** This week, day by day. */
export function WeekStrip({ week }: { week: readonly Mark[] }) {
  const t = useTranslations('workspace.client');
  return (
    <ol
      aria-label={t('week')}
      className="mt-6 flex snap-x overflow-x-auto rounded border border-line bg-surface"
    >
      {week.map((mark) => (
        <DayOfWeek key={mark.date} mark={mark} />
      ))}
    </ol>
  );
}

function DayOfWeek({ mark }: { mark: Mark }) {
  const t = useTranslations('workspace.client');
  const formats = useFormats();
  const session = useOverlay('session');
  const { Icon, look } = marks[mark.state];
  const { workoutId } = mark;
  const content = (
    <>
      <span className="flex items-baseline justify-between gap-2 text-ink-3 text-xs tabular-nums">
        <span>{formats.date(mark.date, 'weekday')}</span>
        <span>{formats.date(mark.date, 'short')}</span>
      </span>
      <span className={`flex items-center gap-1.5 font-medium text-sm ${look}`}>
        <Icon aria-hidden className="size-4" strokeWidth={2} />
        {t(`marks.${mark.state}`)}
      </span>
      <span className="truncate text-ink-2 text-xs">{mark.title ?? ' '}</span>
    </>
  );
  const shape = 'flex w-full flex-col gap-1 p-3 text-start';
  return (
    <li
      aria-current={mark.state === 'due' ? 'date' : undefined}
      className="min-w-32 flex-1 snap-start border-line border-s first:border-s-0 aria-[current=date]:shadow-[inset_0_3px_0_var(--cm-chalk)]"
    >
      {workoutId ? (
        <button
          type="button"
          onClick={() => session.open(workoutId)}
          className={`${shape} cursor-pointer hover:bg-sunken`}
        >
          {content}
        </button>
      ) : (
        <div className={shape}>{content}</div>
      )}
    </li>
  );
}
