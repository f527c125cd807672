'use client';

import type { OrganizationPage } from '@coachme/contracts/branding.contract';
import { LinkButton } from '@coachme/ui-web/link-button';
import { useTranslations } from 'next-intl';

/** What somebody finds who comes to the door of an organization: who it is, the way in, and the way to apply. */
export function OrganizationDoor({ page }: { page: OrganizationPage }) {
  const t = useTranslations('door');
  const { name, slug, apply, logo } = page;
  const enter = `/sign-in?next=${encodeURIComponent(`/o/${slug}/enter`)}`;
  return (
    <main className="mx-auto flex w-full max-w-5xl flex-1 flex-col justify-center px-6 py-14">
      {logo ? (
        <img src={logo} alt="" className="mb-6 h-16 max-w-64 self-start object-contain" />
      ) : null}
      <h1 className="max-w-2xl text-2xl tracking-tight">{name}</h1>
      <p className="mt-4 max-w-xl text-base text-ink-2">{apply ? t('open') : t('closed')}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        {apply ? (
          <LinkButton look="primary" href={apply}>
            {t('apply')}
          </LinkButton>
        ) : null}
        <LinkButton look={apply ? 'secondary' : 'primary'} href={enter}>
          {t('signIn')}
        </LinkButton>
        <LinkButton href={`/app/sign-in?at=${slug}`}>{t('app')}</LinkButton>
      </div>
      <p className="mt-8 max-w-xl text-ink-3 text-sm">{t('invited')}</p>
    </main>
  );
}
