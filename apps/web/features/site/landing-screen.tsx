import type { Locale } from '@coachme/i18n/locales';
import { Chalk } from '@coachme/ui-web/chalk';
import { useTranslations } from 'next-intl';
import { Commands } from '#web/features/site/components/commands.tsx';
import { ForWhom } from '#web/features/site/components/for-whom.tsx';
import { actionLook, quietActionLook } from '#web/features/site/components/look.ts';
import { Screens } from '#web/features/site/components/screens.tsx';
import { SiteHeader } from '#web/features/site/components/site-header.tsx';

/** The product itself, what it does for each person, and how to have it. */
export function LandingScreen({ locale }: { locale: Locale }) {
  const t = useTranslations('public');
  return (
    <div className="mx-auto max-w-7xl px-6">
      <SiteHeader locale={locale} />
      <main>
        <section className="grid items-center gap-x-14 gap-y-10 py-10 lg:grid-cols-[minmax(0,4fr)_minmax(0,7fr)] lg:py-14">
          <div>
            <h1 className="text-2xl tracking-tight ltr:leading-[1.16]">
              {t.rich('hero', { chalk: (words) => <Chalk>{words}</Chalk> })}
            </h1>
            <p className="mt-5 text-base text-ink-2">{t('lead')}</p>
            <div className="mt-7 flex flex-wrap gap-3">
              <a href="/register" className={actionLook}>
                {t('start')}
              </a>
              <a href="/sign-in" className={quietActionLook}>
                {t('signIn')}
              </a>
            </div>
          </div>
          <Screens locale={locale} />
        </section>
        <ForWhom />
        <Commands />
      </main>
      <footer className="border-line border-t py-8 text-ink-3">{t('foot')}</footer>
    </div>
  );
}
