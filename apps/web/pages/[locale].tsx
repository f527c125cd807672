import { isLocale, type Locale, locales } from '@coachme/i18n/locales';
import { pickMessages } from '@coachme/i18n/messages';
import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next';
import Head from 'next/head';
import { createTranslator, NextIntlClientProvider } from 'next-intl';
import { LandingScreen } from '#web/features/site/landing-screen.tsx';

/** Nothing here needs a script, and without any the page is there at once on a slow line. */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths: GetStaticPaths = () => ({
  paths: locales.map((locale) => ({ params: { locale } })),
  fallback: false,
});

export const getStaticProps: GetStaticProps<{ locale: Locale }> = ({ params }) =>
  isLocale(params?.locale) ? { props: { locale: params.locale } } : { notFound: true };

export default function LandingPage({ locale }: { locale: Locale }) {
  const messages = pickMessages(locale, ['public', 'words']);
  const t = createTranslator({ locale, messages, namespace: 'public' });
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      <Head>
        <title>{t('title')}</title>
        <meta name="description" content={t('lead')} />
        <link rel="icon" href="/icon.svg" />
        {locales.map((each) => (
          <link key={each} rel="alternate" hrefLang={each} href={`/${each}`} />
        ))}
      </Head>
      <LandingScreen locale={locale} />
    </NextIntlClientProvider>
  );
}
