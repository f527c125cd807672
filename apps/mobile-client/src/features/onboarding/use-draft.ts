import { textStore } from '@coachme/mobile-core/session/stores';
import { textKeys } from '@coachme/mobile-core/session/text-keys';
import { useEffect, useState } from 'react';
import { type Draft, emptyDraft } from './onboarding.rules.ts';

/** The answers so far; they survive a closed tab. Null until they have been read. */
export function useDraft(userId: string) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const key = textKeys.onboarding(userId);
  useEffect(() => {
    let isCurrent = true;
    void textStore.read(key).then((text) => {
      if (isCurrent) setDraft(text === null ? emptyDraft : { ...emptyDraft, ...JSON.parse(text) });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const change = (changed: Partial<Draft>) => {
    const next = { ...(draft ?? emptyDraft), ...changed };
    setDraft(next);
    void textStore.write(key, JSON.stringify(next));
  };
  return { draft, change, forget: () => textStore.remove(key) };
}
