import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PlatformAuditScreen } from '#web/features/admin/audit-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform.places'))('audit') };
}

export default async function PlatformAuditPage() {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['audit', 'operator'])}>
      <PlatformAuditScreen />
    </MoreWords>
  );
}
