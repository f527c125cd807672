import type { ReactNode } from 'react';
import { PageWords } from '#web/i18n/page-words.tsx';

const contexts = [
  'attendance',
  'body',
  'calendar',
  'deload',
  'endurance',
  'imports',
  'library',
  'lifts',
  'progression',
  'readiness',
  'report',
  'sessionChanges',
  'settings',
  'smaller',
  'thresholds',
  'units',
] as const;

/** A client has more words than the roster. */
export default function ClientLayout({ children }: { children: ReactNode }) {
  return <PageWords contexts={contexts}>{children}</PageWords>;
}
