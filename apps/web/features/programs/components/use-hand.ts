'use client';

import type { Hand } from '@coachme/domain/programs/set-text.rules';
import { useLocale } from 'next-intl';
import { useMe } from '#web/session/session.tsx';

/** In which language and unit the coach types. */
export function useHand(): Hand {
  return { unit: useMe().user.weightUnit, language: useLocale() };
}
