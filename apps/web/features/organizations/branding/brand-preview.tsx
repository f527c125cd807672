'use client';

import { type BrandColors, chalkIn } from '@coachme/design-tokens/brand';
import { palettes, type ThemeName } from '@coachme/design-tokens/tokens';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { type BrandDraft, isColour } from '#web/features/organizations/branding/use-brand-draft.ts';
import { useMe } from '#web/session/session.tsx';

const themes: readonly ThemeName[] = ['light', 'dark'];

/** The client's Today and a mail, as they will look in both themes; nothing of it can be pressed. */
export function BrandPreview({ draft }: { draft: BrandDraft }) {
  const t = useTranslations('organization.branding');
  const { chalk, chalkDark } = draft;
  const colours = {
    chalk: isColour(chalk) ? chalk : null,
    chalkDark: chalkDark !== null && isColour(chalkDark) ? chalkDark : null,
  };
  return (
    <section aria-labelledby="preview" className="lg:sticky lg:top-8 lg:self-start">
      <h2 id="preview" className="font-semibold text-base">
        {t('preview')}
      </h2>
      <p className="text-ink-2">{t('previewText')}</p>
      <div className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        {themes.map((theme) => (
          <Specimen key={theme} theme={theme} colours={colours} draft={draft} />
        ))}
      </div>
    </section>
  );
}

/** The colours of a theme, whatever the page around has. */
function stylesOf(theme: ThemeName, colours: BrandColors): CSSProperties {
  const { ink, ink2, surface, paper, line, primary, onPrimary, ...rest } = palettes[theme];
  const { chalk, onChalk } = chalkIn(colours, theme) ?? rest;
  const isDark = theme === 'dark';
  const properties = {
    '--cm-ink': ink,
    '--cm-ink-2': ink2,
    '--cm-surface': surface,
    '--cm-paper': paper,
    '--cm-line': line,
    '--cm-chalk': chalk,
    '--cm-on-chalk': onChalk,
    '--cm-primary': isDark ? chalk : primary,
    '--cm-on-primary': isDark ? onChalk : onPrimary,
  };
  // Custom properties are styles, which the type does not know.
  return properties as CSSProperties;
}

type SpecimenProps = { theme: ThemeName; colours: BrandColors; draft: BrandDraft };

function Specimen({ theme, colours, draft }: SpecimenProps) {
  const t = useTranslations('organization.branding');
  const { name } = useMe().organization;
  const shown = draft.displayName.trim() || name;
  return (
    <figure className="min-w-0">
      <div
        style={stylesOf(theme, colours)}
        className="flex flex-col gap-4 rounded border border-line bg-paper p-4 text-ink"
      >
        <div className="flex h-8 items-center gap-2">
          {draft.logo ? (
            <img src={draft.logo.url} alt="" className="h-7 max-w-24 object-contain" />
          ) : null}
          <span className="min-w-0 truncate font-semibold">{shown}</span>
        </div>
        <div className="flex flex-col gap-2 rounded border border-line bg-surface p-4">
          <span className="w-fit bg-chalk px-1.5 text-on-chalk text-xs [border-radius:3px_9px_4px_8px]">
            {t('sampleToday')}
          </span>
          <span className="font-semibold text-base">{t('sampleTitle')}</span>
          <span className="text-ink-2 text-sm">{t('sampleText')}</span>
          <span className="mt-1 w-fit rounded bg-primary px-4 py-2 font-medium text-on-primary text-sm">
            {t('sampleButton')}
          </span>
        </div>
        {theme === 'light' ? <MailSample colours={colours} name={shown} /> : null}
      </div>
      <figcaption className="mt-1.5 text-ink-3 text-xs">{t(theme)}</figcaption>
    </figure>
  );
}

function MailSample({ colours, name }: { colours: BrandColors; name: string }) {
  const t = useTranslations('organization.branding');
  const accent = chalkIn(colours, 'light');
  const { primary, onPrimary } = palettes.light;
  return (
    <div className="flex flex-col gap-2 rounded border border-line bg-surface p-4">
      <span className="text-ink-2 text-xs">{t('sampleMail')}</span>
      <span className="font-semibold">{t('sampleInvite', { name })}</span>
      <span
        className="w-fit rounded px-4 py-2 font-medium text-sm"
        style={{ background: accent?.chalk ?? primary, color: accent?.onChalk ?? onPrimary }}
      >
        {t('sampleButton')}
      </span>
    </div>
  );
}
