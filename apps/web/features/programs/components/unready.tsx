'use client';

import {
  type Content,
  dayTrails,
  exercisesOf,
} from '@coachme/domain/programs/program-content.rules';
import { Button } from '@coachme/ui-web/button';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import type { Refusal } from '#web/features/programs/builder/use-publish.ts';
import { useNames } from '#web/features/programs/components/use-names.ts';

/** Why the program cannot be published, with the days that are in the way; gone when they are finished. */
export function Unready({ refusal, content }: { refusal: Refusal; content: Content }) {
  const t = useTranslations('builder.builder');
  const names = useNames();
  const { select } = useBuilder();
  const unfinished = dayTrails(content).filter((trail) =>
    exercisesOf(trail).every(({ prescription }) => prescription.sets.length === 0),
  );
  if (unfinished.length === 0 && content !== refusal.content) return null;
  return (
    <div role="alert" className="mt-4 flex gap-3 rounded border border-act bg-surface p-4">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-act" strokeWidth={1.5} />
      <div className="flex min-w-0 flex-col gap-2">
        <p>
          <span className="font-medium">{t('cannotPublish')}.</span> {refusal.words}
        </p>
        <div className="flex flex-wrap gap-2 empty:hidden">
          {unfinished.slice(0, 8).map(({ day, dayIndex, weekIndex }) => (
            <Button key={day.id} size="small" onPress={() => select({ part: 'day', id: day.id })}>
              {t('dayWithoutSet', { week: weekIndex + 1, day: names.day(day, dayIndex + 1) })}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
