'use client';

import { useTranslations } from 'next-intl';
import type { Need } from '#web/features/day/components/queue.tsx';
import { useFormats } from '#web/session/session.tsx';

/** Why a client needs the coach, as a sentence made from the evidence. */
export function useReason({ reason, evidence, since }: Need): string {
  const t = useTranslations('workspace.day.reasons');
  const formats = useFormats();
  const sinceDate = since ? formats.date(since, 'short') : null;
  switch (reason) {
    case 'missed-workouts':
      return sinceDate
        ? t('missedSince', { count: evidence.missed ?? 1, since: sinceDate })
        : t('missed', { count: evidence.missed ?? 1 });
    case 'low-adherence':
      return t('lowAdherence', { share: formats.percent(evidence.ratio ?? null) });
    case 'silent':
      return t('silent', { days: evidence.days ?? 7 });
    case 'no-program':
      return t('noProgram');
    case 'program-ends':
      return t('programEnds', {
        program: evidence.programTitle ?? '',
        date: evidence.endsOn ? formats.date(evidence.endsOn, 'short') : '',
      });
    case 'not-onboarded':
      return t('notOnboarded', { days: evidence.days ?? 0 });
    case 'low-mood':
      return t('lowMood');
  }
}
