import { useShell } from '@coachme/mobile-shell/shell';
import { useAsked } from '@coachme/mobile-shell/use-asked';
import { useObservable } from '@coachme/mobile-shell/use-observable';
import { Section } from '@coachme/ui-mobile/section';
import { useIsFocused } from 'expo-router';
import { useCallback, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';
import { RequestCard } from './request-card.tsx';

/** Who asks to be coached, and whom one has asked; nothing while there is nobody, or nobody can be asked. */
export function CoachingRequests() {
  const t = useTranslations('consent.requests');
  const { api } = useShell();
  const { news, lookAgain } = useCoachDevice();
  const newsCount = useObservable(news);
  const isInSight = useIsFocused();
  // Consent is never read from what a phone remembers.
  const { value, again } = useAsked(
    useCallback(() => api.coachings.listCoachingRequests({ query: { limit: 100 } }), [api]),
  );
  // Each piece of news asks again.
  useEffect(() => {
    if (isInSight && newsCount > 0) void again();
  }, [again, isInSight, newsCount]);
  const requests = value?.items ?? [];
  if (requests.length === 0) return null;
  const onAnswered = async () => {
    await again();
    lookAgain();
  };
  return (
    <Section title={t('title')}>
      {requests.map((coaching) => (
        <RequestCard key={coaching.id} coaching={coaching} onAnswered={onAnswered} />
      ))}
    </Section>
  );
}
