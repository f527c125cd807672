import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PeopleScreen } from '#web/features/admin/people-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform.places'))('people') };
}

export default async function PeoplePage() {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['forms', 'operator'])}>
      <PeopleScreen />
    </MoreWords>
  );
}
