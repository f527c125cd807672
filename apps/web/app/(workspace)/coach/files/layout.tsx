import type { ReactNode } from 'react';
import { PageWords } from '#web/i18n/page-words.tsx';

const contexts = ['imports', 'writing'] as const;

/** Files say why they failed in the words of where they are brought. */
export default function FilesLayout({ children }: { children: ReactNode }) {
  return <PageWords contexts={contexts}>{children}</PageWords>;
}
