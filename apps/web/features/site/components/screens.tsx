import type { Locale } from '@coachme/i18n/locales';
import { useTranslations } from 'next-intl';

/** The coach's day and the client's log, as they are. */
export function Screens({ locale }: { locale: Locale }) {
  const t = useTranslations('public.screens');
  return (
    <div className="relative pb-10 ps-0 lg:ps-6">
      <Screen
        name={`day-${locale}`}
        words={t('day')}
        size={{ width: 1280, height: 800 }}
        className="w-full rounded border border-line shadow-overlay"
      />
      <Screen
        name={`log-${locale}`}
        words={t('log')}
        size={{ width: 390, height: 844 }}
        className="absolute start-0 bottom-0 w-[22%] min-w-24 rounded border border-line shadow-overlay"
      />
    </div>
  );
}

type ScreenProps = {
  name: string;
  words: string;
  size: { width: number; height: number };
  className: string;
};

function Screen({ name, words, size, className }: ScreenProps) {
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={`/screens/${name}-dark.webp`} />
      {/* The pictures are made in the size they are shown in; there is nothing to optimise. */}
      <img src={`/screens/${name}.webp`} alt={words} {...size} className={className} />
    </picture>
  );
}
