import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AuditScreen } from '#web/features/audit/audit-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

export default async function AuditPage() {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['audit'])}>
      <AuditScreen />
    </MoreWords>
  );
}
