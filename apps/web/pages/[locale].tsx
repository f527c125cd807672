import { isLocale, type Locale, locales } from '@coachme/i18n/locales';
import { type Messages, pickMessages } from '@coachme/i18n/messages';
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

type Landing = {
  readonly locale: Locale;
  readonly messages: Partial<Messages>;
  readonly title: string;
  readonly lead: string;
};

/** All words are found here, while it is built: what is imported for this alone is in no program of a browser. */
export const getStaticProps: GetStaticProps<Landing> = ({ params }) => {
  const locale = params?.locale;
  if (!isLocale(locale)) return { notFound: true };
  const messages = pickMessages(locale, ['public', 'words']);
  const t = createTranslator({ locale, messages, namespace: 'public' });
  return { props: { locale, messages, title: t('title'), lead: t('lead') } };
};

export default function LandingPage({ locale, messages, title, lead }: Landing) {
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      <Head>
        <title>{title}</title>
        <meta name="description" content={lead} />
        <link rel="icon" href="/icon.svg" />
        {locales.map((each) => (
          <link key={each} rel="alternate" hrefLang={each} href={`/${each}`} />
        ))}
      </Head>
      <LandingScreen locale={locale} />
    </NextIntlClientProvider>
  );
}
