'use client';

import type { LiveWorkout } from '@coachme/contracts/progress.contract';
import { useTranslations } from 'next-intl';
import { LiveSession } from '#web/features/day/components/live-session.tsx';

/** Sessions as they are logged, set by set. */
export function LiveFeed({ live }: { live: readonly LiveWorkout[] }) {
  const t = useTranslations('workspace.day.live');
  return (
    <section aria-label={t('title')} className="min-w-0 xl:row-span-2">
      <h2 className="border-ink border-b pb-2 font-semibold">{t('title')}</h2>
      {live.length === 0 ? <p className="py-4 text-ink-3">{t('nobody')}</p> : null}
      <ul aria-live="polite">
        {live.map((session) => (
          <LiveSession key={session.workoutId} session={session} />
        ))}
      </ul>
    </section>
  );
}
