import type { ReactNode } from 'react';
import { PageWords } from '#web/i18n/page-words.tsx';

const contexts = ['secondFactor', 'settings', 'waysIn'] as const;

/** Settings have words of their own. */
export default function SettingsLayout({ children }: { children: ReactNode }) {
  return <PageWords contexts={contexts}>{children}</PageWords>;
}
