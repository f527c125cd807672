import type { EnduranceSession } from '@coachme/domain/endurance/endurance-session.rules';
import { stepsToRead } from '@coachme/domain/endurance/endurance-text.rules';
import { enduranceProfile, enduranceTotal } from '@coachme/domain/endurance/endurance-total.rules';
import type { CurrentThresholds } from '@coachme/domain/endurance/endurance-zones.rules';
import { totalWords } from '@coachme/i18n/endurance-words';

import { StepProfile } from '@coachme/ui-mobile/step-profile';
import { Text } from '@coachme/ui-mobile/text';
import { useLocale, useTranslations } from 'use-intl';
import { useFormats } from './use-formats.tsx';

export interface SessionDrawingProps {
  session: EnduranceSession;
  known: CurrentThresholds;
  /** The place of the step somebody is at; absent where nobody has begun. */
  placeNow?: number | undefined;
}

/** An endurance session drawn, and what it comes to. */
export function SessionDrawing({ session, known, placeNow }: SessionDrawingProps) {
  const t = useTranslations('endurance');
  const formats = useFormats();
  const steps = stepsToRead(session.items, useLocale());
  const total = totalWords(enduranceTotal(session, known), t, formats);
  const bars = enduranceProfile(session, known).map(({ place, seconds, intensity, step }) => ({
    ...{ id: String(place), seconds, intensity },
    isWork: step.kind === 'work',
    ...(placeNow === undefined || place > placeNow
      ? {}
      : { state: place === placeNow ? ('now' as const) : ('done' as const) }),
  }));
  return (
    <>
      <StepProfile
        bars={bars}
        label={t('profile', { sport: t(`sports.${session.sport}`), total, steps })}
      />
      <Text step="sm" tone="ink2" isFigure>
        {total}
      </Text>
    </>
  );
}
