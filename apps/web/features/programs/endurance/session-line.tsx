'use client';

import type { EnduranceSession } from '@coachme/domain/endurance/endurance-session.rules';
import { stepsToRead } from '@coachme/domain/endurance/endurance-text.rules';
import { enduranceProfile, enduranceTotal } from '@coachme/domain/endurance/endurance-total.rules';
import { totalWords } from '@coachme/i18n/endurance-words';
import { StepProfile } from '@coachme/ui-web/step-profile';
import { useLocale, useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

/** A session as it is understood: drawn, and what it comes to. */
export function SessionDrawing({ session }: { session: EnduranceSession }) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const steps = stepsToRead(session.items, useLocale());
  const total = totalWords(enduranceTotal(session), t, formats);
  const bars = enduranceProfile(session).map(({ place, seconds, intensity, step }) => ({
    ...{ id: String(place), seconds, intensity },
    isWork: step.kind === 'work',
  }));
  return (
    <span className="flex flex-col gap-1">
      <StepProfile
        bars={bars}
        label={t('profile', { sport: t(`sports.${session.sport}`), total, steps })}
        className="h-8"
      />
      <span className="text-ink-2 text-xs tabular-nums">{total}</span>
    </span>
  );
}

/** The steps in words above their drawing. */
export function SessionLine({ session }: { session: EnduranceSession }) {
  const text = stepsToRead(session.items, useLocale());
  return (
    <span className="flex min-w-0 flex-col gap-1.5">
      <bdi className="line-clamp-3 text-ink text-xs tabular-nums">{text}</bdi>
      <SessionDrawing session={session} />
    </span>
  );
}
