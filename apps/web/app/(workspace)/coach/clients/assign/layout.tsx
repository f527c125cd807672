import type { ReactNode } from 'react';
import { PageWords } from '#web/i18n/page-words.tsx';

const contexts = ['builder', 'calendar', 'units'] as const;

/** Giving many a program shows it, and when it would be. */
export default function AssignLayout({ children }: { children: ReactNode }) {
  return <PageWords contexts={contexts}>{children}</PageWords>;
}
