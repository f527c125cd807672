'use client';

import type { TrainingWeek } from '@coachme/contracts/programs.words';
import { enduranceTotalOf } from '@coachme/domain/endurance/endurance-total.rules';
import { totalWords } from '@coachme/i18n/endurance-words';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

/** What the week asks of endurance: its time and its way, beside the hard sets. */
export function WeekEndurance({ week }: { week: TrainingWeek }) {
  const t = useTranslations('endurance');
  const steps = useTranslations('steps');
  const formats = useFormats();
  const sessions = week.days
    .flatMap((day) => day.groups.flatMap((group) => group.prescriptions))
    .flatMap(({ endurance }) => endurance ?? []);
  return (
    // A line of its own where there is no room beside the hard sets.
    <span className="order-last basis-full truncate pb-1 font-normal text-ink-2 tabular-nums lg:order-none lg:basis-auto lg:pb-0">
      {steps('week', {
        count: sessions.length,
        total: totalWords(enduranceTotalOf(sessions), t, formats),
      })}
    </span>
  );
}
