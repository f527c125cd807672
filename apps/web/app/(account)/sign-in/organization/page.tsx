import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OrganizationScreen } from '#web/features/providers/organization-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';
import { nextAddress } from '#web/session/addresses.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('providers'))('organization.title') };
}

export default async function OrganizationSignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[]; required?: string }>;
}) {
  const { next, required } = await searchParams;
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['providers'])}>
      <OrganizationScreen
        next={nextAddress(Array.isArray(next) ? next[0] : next)}
        isRequired={required !== undefined}
      />
    </MoreWords>
  );
}
