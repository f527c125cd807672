import { isLocale } from '@coachme/i18n/locales';
import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Document } from '#web/shell/document.tsx';
import { Reader } from '#web/shell/reader.tsx';

type FrameLayoutProps = {
  children: ReactNode;
  params: Promise<{ theme: string; locale: string }>;
};

export const metadata: Metadata = { title: 'Gallery' };

/** One frame of the gallery: its address says in which theme and language. */
export default async function GalleryFrameLayout({ children, params }: FrameLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Document locale={locale}>
      <Reader locale={locale} messages={pickMessages(locale, ['words'])}>
        {children}
      </Reader>
    </Document>
  );
}
