import { READINESS } from '@coachme/domain/progression/readiness.rules';
import { useTranslations } from 'use-intl';
import { Scale } from '../../app-shell/scale.tsx';

/** How ready somebody is today, in one tap before they begin; it may stay open. */
export function ReadinessQuestion(props: {
  value: number | null;
  onChange: (readiness: number | null) => void;
}) {
  const t = useTranslations('readiness');
  return (
    <Scale
      label={t('question')}
      from={READINESS.min}
      to={READINESS.max}
      ends={[t('low'), t('high')]}
      {...props}
    />
  );
}
