import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '#web/shell/document.tsx';

export const metadata: Metadata = { title: 'Gallery' };

/** The page that shows the four frames; it needs no words of its own. */
export default function GalleryLayout({ children }: { children: ReactNode }) {
  return <Document locale="en">{children}</Document>;
}
