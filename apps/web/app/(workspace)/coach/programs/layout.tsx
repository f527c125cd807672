import type { ReactNode } from 'react';
import { PageWords } from '#web/i18n/page-words.tsx';

const contexts = [
  'beside',
  'builder',
  'endurance',
  'plans',
  'progression',
  'steps',
  'units',
  'writing',
] as const;

/** Writing programs has many words of its own. */
export default function ProgramsLayout({ children }: { children: ReactNode }) {
  return <PageWords contexts={contexts}>{children}</PageWords>;
}
