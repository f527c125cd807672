import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { SsoScreen } from '#web/features/sso/sso-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sso'))('title') };
}

export default async function OrganizationSignInPage() {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['sso'])}>
      <SsoScreen />
    </MoreWords>
  );
}
