import type { ReactNode } from 'react';
import { PageWords } from '#web/i18n/page-words.tsx';

const contexts = ['builder', 'endurance', 'steps'] as const;

/** A day is written as in a program. */
export default function DayLayout({ children }: { children: ReactNode }) {
  return <PageWords contexts={contexts}>{children}</PageWords>;
}
