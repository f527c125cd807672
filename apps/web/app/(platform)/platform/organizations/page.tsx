import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OrganizationsScreen } from '#web/features/admin/organizations-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform.places'))('organizations') };
}

export default async function OrganizationsPage() {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['operator'])}>
      <OrganizationsScreen />
    </MoreWords>
  );
}
