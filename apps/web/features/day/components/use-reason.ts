'use client';

import { reasonSentence } from '@coachme/i18n/sentences';
import { useTranslations } from 'next-intl';
import type { Need } from '#web/features/day/components/queue.tsx';
import { useFormats } from '#web/session/session.tsx';

/** Why a client needs the coach, as a sentence made from the evidence. */
export function useReason(need: Need): string {
  return reasonSentence(need, useTranslations('workspace.day.reasons'), useFormats());
}
