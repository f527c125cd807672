import { isLocale, locales } from '@coachme/i18n/locales';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Document } from '#web/shell/document.tsx';

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

type SiteLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** Pages for everyone, made once at build time in each language. */
export default async function SiteLayout({ children, params }: SiteLayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return <Document locale={locale}>{children}</Document>;
}
