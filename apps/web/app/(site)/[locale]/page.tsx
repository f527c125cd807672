import { isLocale, locales } from '@coachme/i18n/locales';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LandingScreen } from '#web/features/site/landing-screen.tsx';

type LandingPageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: LandingPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: 'public' });
  const languages = Object.fromEntries(locales.map((each) => [each, `/${each}`]));
  return { title: { absolute: t('title') }, description: t('lead'), alternates: { languages } };
}

export default async function LandingPage({ params }: LandingPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return <LandingScreen locale={locale} />;
}
